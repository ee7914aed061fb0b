<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>BatchOutcome</name>
    <message>
        <source>%L1 of %L2 deleted.</source>
        <translation>已删除 %L1&#xa0;个，共 %L2&#xa0;个。</translation>
    </message>
    <message>
        <source>Already deleted: %1.</source>
        <translation>此前已被删除：%1。</translation>
    </message>
    <message>
        <source>Not deleted: %1.</source>
        <translation>未能删除：%1。</translation>
    </message>
    <message>
        <source>Perhaps deleted: %1. Look at the list when it can be read again.</source>
        <translation>可能已删除：%1。等列表可以重新读取后，请查看确认。</translation>
    </message>
    <message>
        <source>Not tried: %1.</source>
        <translation>尚未尝试删除：%1。</translation>
    </message>
</context>
<context>
    <name>PastedToken</name>
    <message>
        <source>Several tokens begin like this one: %1. NocoDB shows no more of them. Compare when they were created.</source>
        <translation>有多个令牌的开头与此令牌相同：%1。NocoDB 只显示令牌的开头部分，请通过创建时间加以区分。</translation>
    </message>
    <message>
        <source>This is token “%1”.</source>
        <translation>这是令牌“%1”。</translation>
    </message>
    <message>
        <source>No token of the list is this one. It may have been deleted, or belong to another account: switch to that one and paste it there.</source>
        <translation>此令牌不在列表中。它可能已被删除，也可能属于其他账户。如属后者，请切换到该账户后再粘贴。</translation>
    </message>
    <message>
        <source>Which token this is cannot be looked up now.</source>
        <translation>目前无法查明这是哪个令牌。</translation>
    </message>
    <message>
        <source>This token was not found, but the list is not complete now. Refresh it and paste the token again.</source>
        <translation>未找到此令牌，但目前列表并不完整。请刷新列表，然后重新粘贴令牌。</translation>
    </message>
</context>
<context>
    <name>TokenNames</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln&#xa0;个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1，以及另外 %Ln&#xa0;个</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
</context>
<context>
    <name>display</name>
    <message>
        <source>keyfob: there is no display to open a window on; start it from a desktop session.</source>
        <translation>keyfob: 没有可用的图形显示环境，无法打开窗口。请在桌面会话中启动。</translation>
    </message>
</context>
<context>
    <name>keyfob</name>
    <message>
        <source>Network Settings</source>
        <translation>网络设置</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Trust the certificate of %1?</source>
        <translation>要信任 %1 的证书吗？</translation>
    </message>
    <message>
        <source>Trust it only if whoever runs the server confirms the fingerprint: otherwise somebody in between could read your password and your tokens.</source>
        <translation>请仅在服务器管理员确认此指纹无误后再信任，否则中间人可能会窃取密码和令牌。</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>颁发给</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期自</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Trusted before</source>
        <translation>之前信任的证书</translation>
    </message>
    <message>
        <source>Trust This Certificate</source>
        <translation>信任此证书</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1&#xa0;秒</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1&#xa0;分钟</translation>
    </message>
</context>
<context>
    <name>keyfob::AboutDialog</name>
    <message>
        <source>About Keyfob</source>
        <translation>关于 Keyfob</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>For the API tokens of a NocoDB server. Keyfob is an independent program: it is not made, and not endorsed, by those who make NocoDB.</source>
        <translation>用于管理 NocoDB 服务器的 API 令牌。Keyfob 是独立的程序，并非由 NocoDB 的开发者制作，也未获得其认可。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, without any warranty.</source>
        <translation>采用 MIT 许可证的自由软件，不提供任何担保。</translation>
    </message>
</context>
<context>
    <name>keyfob::AccountActions</name>
    <message>
        <source>Account Settings</source>
        <translation>账户设置</translation>
    </message>
    <message>
        <source>Copy Auth Token</source>
        <translation>复制认证令牌</translation>
    </message>
    <message>
        <source>Log Out…</source>
        <translation>退出登录…</translation>
    </message>
    <message>
        <source>User menu</source>
        <translation>用户菜单</translation>
    </message>
    <message>
        <source>Copied the auth token. It is valid until %1.</source>
        <translation>已复制认证令牌，有效期至 %1。</translation>
    </message>
    <message>
        <source>Copied the auth token.</source>
        <translation>已复制认证令牌。</translation>
    </message>
    <message>
        <source>The auth token was not copied: it has to be renewed first.</source>
        <translation>未能复制认证令牌：需要先续期。</translation>
    </message>
    <message>
        <source>The auth token was not copied: another program has changed the clipboard. Copy it again.</source>
        <translation>未能复制认证令牌：剪贴板已被其他程序更改。请重新复制。</translation>
    </message>
</context>
<context>
    <name>keyfob::AccountChoice</name>
    <message>
        <source>Keyfob was asked to go to %1 meanwhile. Finish this sign-in first, then ask again.</source>
        <translation>登录期间收到了打开 %1 的请求。请先完成此次登录，然后重试。</translation>
    </message>
</context>
<context>
    <name>keyfob::AccountMenu</name>
    <message>
        <source>Switch Account</source>
        <translation>切换账户</translation>
    </message>
    <message>
        <source>Add Account…</source>
        <translation>添加账户…</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>keyfob::AccountView</name>
    <message>
        <source>This session has ended already; only what is left of it here is removed. Your API tokens go on working.</source>
        <translation>此会话已经结束，只会移除此处残留的信息。API 令牌可以继续使用。</translation>
    </message>
    <message>
        <source>Your keyring’s copies of tokens that NocoDB shows only once are removed: nobody can read these again.</source>
        <translation>对于 NocoDB 只显示一次的令牌，密钥环中的副本会被移除，之后任何人都无法再查看这些令牌。</translation>
    </message>
    <message>
        <source>Log out of %1?</source>
        <translation>要从 %1 退出登录吗？</translation>
    </message>
    <message>
        <source>Forget on This Computer</source>
        <translation>仅在此电脑上退出</translation>
    </message>
    <message>
        <source>Log Out Everywhere</source>
        <translation>退出所有会话</translation>
    </message>
    <message>
        <source>“Log Out Everywhere” ends all of your sessions on the server, in every browser and program. “Forget on This Computer” only removes the session from here. Your API tokens go on working either way.</source>
        <translation>“退出所有会话”会结束您在服务器上的全部会话，包括所有浏览器和程序中的会话。“仅在此电脑上退出”只会移除保存在此处的会话。无论选择哪一项，API 令牌都可以继续使用。</translation>
    </message>
    <message>
        <source>Keyfob cannot end this session on the server now; only what is left of it here is removed. To end it there, too, sign in first. Your API tokens go on working.</source>
        <translation>Keyfob 现在无法在服务器上结束此会话，只会移除此处残留的信息。要在服务器上也结束它，请先登录。API 令牌可以继续使用。</translation>
    </message>
</context>
<context>
    <name>keyfob::AppearanceMenu</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>keyfob::BulkDeletion</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln token(s)?</source>
        <translation>
            <numerusform>要删除 %Ln&#xa0;个令牌吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever uses these tokens stops working at once. This cannot be undone.</source>
        <translation>使用这些令牌的程序会立即停止工作。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Tokens to delete</source>
        <translation>要删除的令牌</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Deleting… %L1 of %L2</source>
        <translation>正在删除… %L1/%L2</translation>
    </message>
</context>
<context>
    <name>keyfob::CertificateFacts</name>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>颁发给</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>Stop Trusting It</source>
        <translation>取消信任</translation>
    </message>
    <message>
        <source>Signed by an authority that is trusted.</source>
        <translation>由受信任的证书颁发机构签发。</translation>
    </message>
    <message>
        <source>You chose to trust exactly this certificate.</source>
        <translation>您已选择单独信任此证书。</translation>
    </message>
    <message>
        <source>Not trusted: nothing is sent to this server.</source>
        <translation>不受信任，不会向此服务器发送任何内容。</translation>
    </message>
</context>
<context>
    <name>keyfob::CheckLine</name>
    <message>
        <source>This NocoDB has no account yet. Open it in a browser to create the first one.</source>
        <translation>此 NocoDB 还没有账户。请在浏览器中打开它，创建第一个账户。</translation>
    </message>
    <message>
        <source>Show Certificate…</source>
        <translation>显示证书…</translation>
    </message>
    <message>
        <source>Enter Proxy Password…</source>
        <translation>输入代理密码…</translation>
    </message>
    <message>
        <source>Network Settings…</source>
        <translation>网络设置…</translation>
    </message>
    <message>
        <source>Looking for NocoDB at %1…</source>
        <translation>正在 %1 查找 NocoDB…</translation>
    </message>
    <message>
        <source>NocoDB answers. The user name and password in the address are not used: enter them below.</source>
        <translation>NocoDB 有响应。地址中的用户名和密码不会用于登录，请在下方输入。</translation>
    </message>
    <message>
        <source>NocoDB answers, and the connection is encrypted.</source>
        <translation>NocoDB 有响应，连接已加密。</translation>
    </message>
    <message>
        <source>NocoDB answers, on this computer.</source>
        <translation>此电脑上的 NocoDB 有响应。</translation>
    </message>
    <message>
        <source>NocoDB answers, but the connection is not encrypted.</source>
        <translation>NocoDB 有响应，但连接未加密。</translation>
    </message>
    <message>
        <source>It answers in %L1 ms.</source>
        <translation>响应时间为 %L1&#xa0;毫秒。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
</context>
<context>
    <name>keyfob::CodeStep</name>
    <message>
        <source>Code</source>
        <translation>验证码</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>正在登录</translation>
    </message>
    <message>
        <source>Enter the code that your authenticator shows, or a recovery code.</source>
        <translation>请输入身份验证器显示的验证码或恢复代码。</translation>
    </message>
</context>
<context>
    <name>keyfob::CommandLine</name>
    <message>
        <source>Address of the NocoDB server to sign in to.</source>
        <translation>要登录的 NocoDB 服务器的地址。</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Email address to sign in with.</source>
        <translation>用于登录的邮箱地址。</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation>显示版本并退出。</translation>
    </message>
    <message>
        <source>Print this help and exit.</source>
        <translation>显示此帮助并退出。</translation>
    </message>
    <message>
        <source>Manages the account tokens of a NocoDB server.</source>
        <translation>管理 NocoDB 服务器的账户令牌。</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>无法识别的参数“%1”。</translation>
    </message>
    <message>
        <source>Try “keyfob --help” for the options there are.</source>
        <translation>运行“keyfob --help”可查看可用选项。</translation>
    </message>
    <message>
        <source>Your administrator has set the server, so the address given by --server is not used.</source>
        <translation>服务器已由管理员设定，因此不会使用 --server 给出的地址。</translation>
    </message>
    <message>
        <source>Copy the auth token to the clipboard.</source>
        <translation>将认证令牌复制到剪贴板。</translation>
    </message>
    <message>
        <source>Begin a new API token of this name; it is not saved by itself.</source>
        <translation>以此名称开始新建 API 令牌，不会自动保存。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Open a tab of Account Settings: %1.</source>
        <translation>打开账户设置的标签页：%1。</translation>
    </message>
    <message>
        <source>TAB</source>
        <translation>标签页</translation>
    </message>
    <message>
        <source>--copy-auth-token, --add-token and --settings do not go together: use one.</source>
        <translation>--copy-auth-token、--add-token 和 --settings 不能同时使用，请只选用其中一个。</translation>
    </message>
    <message>
        <source>There is no tab “%1”. The tabs are %2.</source>
        <translation>没有名为“%1”的标签页。可用的标签页：%2。</translation>
    </message>
</context>
<context>
    <name>keyfob::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>keyfob::CopyAsMenu</name>
    <message>
        <source>xc-token Header</source>
        <translation>xc-token 请求头</translation>
    </message>
    <message>
        <source>Authorization Header</source>
        <translation>Authorization 请求头</translation>
    </message>
    <message>
        <source>JSON Headers</source>
        <translation>JSON 请求头</translation>
    </message>
    <message>
        <source>curl Line</source>
        <translation>curl 命令</translation>
    </message>
    <message>
        <source>.env Line</source>
        <translation>.env 行</translation>
    </message>
    <message>
        <source>Copy As</source>
        <translation>复制为</translation>
    </message>
</context>
<context>
    <name>keyfob::DiagnosticsDialog</name>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save Diagnostics</source>
        <translation>保存诊断信息</translation>
    </message>
    <message>
        <source>This is what is saved, to be sent with a report about trouble: no address, no email, no name and no secret. Read it before you send it.</source>
        <translation>以下是将要保存的内容，可随问题报告一起发送，其中不含地址、邮箱、名称和机密信息。发送前请先查看。</translation>
    </message>
    <message>
        <source>This is what is saved</source>
        <translation>将要保存的内容</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source>Saved in “%1”.</source>
        <translation>已保存到“%1”。</translation>
    </message>
    <message>
        <source>This could not be saved in “%1”. Choose a folder in which you may write and that has room.</source>
        <translation>无法保存到“%1”。请选择有写入权限且空间充足的文件夹。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
</context>
<context>
    <name>keyfob::DisplayNameEditor</name>
    <message>
        <source>Display name</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>Empty: your email address is shown</source>
        <translation>留空则显示邮箱地址</translation>
    </message>
    <message>
        <source>A display name can have %L1 characters; take away %L2.</source>
        <translation>显示名称最多 %L1&#xa0;个字符，请删去 %L2&#xa0;个。</translation>
    </message>
</context>
<context>
    <name>keyfob::ForeignToken</name>
    <message>
        <source>I know that this token is not mine</source>
        <translation>我知道此令牌不是我的</translation>
    </message>
    <message>
        <source>I know that not all of these tokens are mine</source>
        <translation>我知道这些令牌并非都是我的</translation>
    </message>
    <message>
        <source>I know that this is %1’s token</source>
        <translation>我知道此令牌属于 %1</translation>
    </message>
    <message>
        <source>I know that there are tokens of others among them (%1)</source>
        <translation>我知道其中有他人的令牌（%1）</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Copy token “%1” of somebody else?</source>
        <translation>要复制他人的令牌“%1”吗？</translation>
    </message>
    <message>
        <source>Show token “%1” of somebody else?</source>
        <translation>要显示他人的令牌“%1”吗？</translation>
    </message>
    <message>
        <source>Whoever has this token can do in NocoDB whatever its owner can.</source>
        <translation>持有此令牌的人在 NocoDB 中拥有与其所有者相同的权限。</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>令牌名称</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>创建者</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Copy Token</source>
        <translation>复制令牌</translation>
    </message>
    <message>
        <source>Show Token</source>
        <translation>显示令牌</translation>
    </message>
</context>
<context>
    <name>keyfob::HelpMenu</name>
    <message>
        <source>No browser has opened. The manual is at %1.</source>
        <translation>无法打开浏览器。请访问 %1 查看手册。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Save Diagnostics…</source>
        <translation>保存诊断信息…</translation>
    </message>
    <message>
        <source>Manual in Your Browser</source>
        <translation>在浏览器中查看手册</translation>
    </message>
    <message>
        <source>About Keyfob</source>
        <translation>关于 Keyfob</translation>
    </message>
</context>
<context>
    <name>keyfob::InlineEditor</name>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>keyfob::KeepChoice</name>
    <message>
        <source>The session is kept in this computer’s keyring.</source>
        <translation>会话保存在此电脑的密钥环中。</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <translation>保持登录状态</translation>
    </message>
</context>
<context>
    <name>keyfob::LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>System Default</source>
        <translation>系统默认</translation>
    </message>
</context>
<context>
    <name>keyfob::LockChoices</name>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>多久后锁定</translation>
    </message>
    <message>
        <source>Without use. Keyfob waits while it shows a token that nobody can read again.</source>
        <translation>指无操作的时间。正在显示以后无法再查看的令牌时，Keyfob 会暂缓锁定。</translation>
    </message>
    <message>
        <source>Lock when the screen is locked</source>
        <translation>屏幕锁定时一并锁定</translation>
    </message>
    <message>
        <source>Lock Now</source>
        <translation>立即锁定</translation>
    </message>
    <message>
        <source>%1 locks at any time.</source>
        <translation>按 %1 可随时锁定。</translation>
    </message>
    <message>
        <source>Locking takes your session and all tokens out of memory and off the screen. Unlock reads the session from your keyring again.</source>
        <translation>锁定会从内存和屏幕上清除会话和所有令牌。解锁时会从密钥环中重新读取会话。</translation>
    </message>
    <message>
        <source>Locking takes your session and all tokens out of memory and off the screen. This session is not in your keyring: afterwards you have to sign in again.</source>
        <translation>锁定会从内存和屏幕上清除会话和所有令牌。此会话未保存在密钥环中，锁定后需要重新登录。</translation>
    </message>
</context>
<context>
    <name>keyfob::LockPage</name>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Keyfob is locked</source>
        <translation>Keyfob 已锁定</translation>
    </message>
    <message>
        <source>Press Unlock to go on where you left off. Your keyring may ask for its password first.</source>
        <translation>点击“解锁”，即可从中断处继续。可能需要先输入密钥环的密码。</translation>
    </message>
</context>
<context>
    <name>keyfob::MainWindow</name>
    <message>
        <source>%1 on %2:</source>
        <translation>%1（%2）：</translation>
    </message>
</context>
<context>
    <name>keyfob::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>keyfob::NavButton</name>
    <message>
        <source>current page</source>
        <translation>当前页面</translation>
    </message>
</context>
<context>
    <name>keyfob::NetworkForm</name>
    <message>
        <source>Enter a number of seconds from %L1 to %L2.</source>
        <translation>请输入 %L1 到 %L2 之间的秒数。</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA 文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose CA File…</source>
        <translation>选择 CA 文件…</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Time limit in seconds</source>
        <translation>超时时间（秒）</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>由管理员设定。</translation>
    </message>
    <message>
        <source>How long Keyfob waits for a whole answer.</source>
        <translation>Keyfob 等待完整响应的最长时间。</translation>
    </message>
    <message>
        <source>Authorities of this file are trusted in addition to the system’s.</source>
        <translation>除系统信任的证书颁发机构外，也信任此文件中的机构。</translation>
    </message>
    <message>
        <source>Choose CA File</source>
        <translation>选择 CA 文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>证书 (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>keyfob::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Newest tokens</source>
        <translation>最新令牌</translation>
    </message>
    <message>
        <source>Show All Tokens</source>
        <translation>显示所有令牌</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>There is no auth token to copy now.</source>
        <translation>目前没有可复制的认证令牌。</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1&#xa0;分钟</translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <translation>%L1&#xa0;小时 %L2&#xa0;分钟</translation>
    </message>
    <message>
        <source>The auth token lives for another %1 and is renewed by itself.</source>
        <translation>认证令牌还有 %1到期，会自动续期。</translation>
    </message>
    <message>
        <source>The auth token lives for another %1 and is not renewed: after that you sign in again.</source>
        <translation>认证令牌还有 %1到期，不会续期，到期后需要重新登录。</translation>
    </message>
    <message>
        <source>No tokens to show</source>
        <translation>没有可显示的令牌</translation>
    </message>
</context>
<context>
    <name>keyfob::PasswordFields</name>
    <message>
        <source>Email</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
</context>
<context>
    <name>keyfob::PasswordForm</name>
    <message>
        <source>Current password</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>%L1 to %L2 characters, of any kind.</source>
        <translation>%L1 到 %L2&#xa0;个字符，类型不限。</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>确认新密码</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>正在更改…</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>请输入当前密码。</translation>
    </message>
    <message>
        <source>The new password needs %L1 characters or more.</source>
        <translation>新密码至少需要 %L1&#xa0;个字符。</translation>
    </message>
    <message>
        <source>The new password can have %L1 characters; take away %L2.</source>
        <translation>新密码最多 %L1&#xa0;个字符，请删去 %L2&#xa0;个。</translation>
    </message>
    <message>
        <source>The new passwords differ. Enter the new one again.</source>
        <translation>两次输入的新密码不一致，请再次输入。</translation>
    </message>
</context>
<context>
    <name>keyfob::PasswordSection</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Change Password…</source>
        <translation>更改密码…</translation>
    </message>
    <message>
        <source>Changing it ends your sessions in all other browsers and programs. Your API tokens go on working.</source>
        <translation>更改密码会结束您在其他所有浏览器和程序中的会话。API 令牌可以继续使用。</translation>
    </message>
    <message>
        <source>%1 This session may end, too: sign in with the new password then.</source>
        <translation>%1此会话也可能会结束，届时请用新密码登录。</translation>
    </message>
    <message>
        <source>Your password was changed. Your other sessions have ended.</source>
        <translation>密码已更改，其他会话均已结束。</translation>
    </message>
</context>
<context>
    <name>keyfob::PreferencesTab</name>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>启动页面</translation>
    </message>
    <message>
        <source>Copied and Shown Secrets</source>
        <translation>复制和显示的机密信息</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>多久后清空剪贴板</translation>
    </message>
    <message>
        <source>Hide a shown token after</source>
        <translation>多久后隐藏显示的令牌</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>由管理员设定。</translation>
    </message>
    <message>
        <source>System Default</source>
        <translation>系统默认</translation>
    </message>
    <message>
        <source>Where I Left Off</source>
        <translation>上次的页面</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
</context>
<context>
    <name>keyfob::ProfileTab</name>
    <message>
        <source>Change Display Name</source>
        <translation>更改显示名称</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Your display name was removed.</source>
        <translation>已移除显示名称。</translation>
    </message>
    <message>
        <source>You are called “%1” now.</source>
        <translation>显示名称已改为“%1”。</translation>
    </message>
    <message>
        <source>Super admin</source>
        <translation>超级管理员</translation>
    </message>
    <message>
        <source>Organization creator</source>
        <translation>组织创建者</translation>
    </message>
    <message>
        <source>Organization viewer</source>
        <translation>组织查看者</translation>
    </message>
</context>
<context>
    <name>keyfob::ProxyForm</name>
    <message>
        <source>Enter the proxy’s name or IP address, such as proxy.example.com.</source>
        <translation>请输入代理的名称或 IP 地址，例如 proxy.example.com。</translation>
    </message>
    <message>
        <source>Enter the proxy’s port, a number from 1 to 65535.</source>
        <translation>请输入代理的端口，即 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Enter names, IP addresses or networks such as 10.0.0.0/8, with commas between them.</source>
        <translation>无法识别 %1。请输入名称、IP 地址或网络（例如 10.0.0.0/8），用英文逗号分隔。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>代理类型</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>代理主机</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one.</source>
        <translation>仅在代理要求时填写。</translation>
    </message>
    <message>
        <source>No proxy for</source>
        <translation>不使用代理的地址</translation>
    </message>
    <message>
        <source>Names, IP addresses or networks, with commas between them.</source>
        <translation>名称、IP 地址或网络，用英文逗号分隔。</translation>
    </message>
    <message>
        <source>Change Proxy Password…</source>
        <translation>更改代理密码…</translation>
    </message>
    <message>
        <source>Enter Proxy Password…</source>
        <translation>输入代理密码…</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>由管理员设定。</translation>
    </message>
    <message>
        <source>As the system’s settings and the environment (no_proxy, too) say. Servers on this computer are reached directly.</source>
        <translation>遵循系统设置和环境变量（包括 no_proxy）。与此电脑上的服务器直接连接。</translation>
    </message>
    <message>
        <source>Counts as soon as host and port are filled in.</source>
        <translation>填写主机和端口后即生效。</translation>
    </message>
</context>
<context>
    <name>keyfob::ProxyLoginDialog</name>
    <message>
        <source>Enter your user name at the proxy.</source>
        <translation>请输入代理的用户名。</translation>
    </message>
    <message>
        <source>Sign in to the proxy %1</source>
        <translation>登录代理 %1</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>代理用户名</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>代理密码</translation>
    </message>
    <message>
        <source>Kept in this computer’s keyring, and sent to this proxy only.</source>
        <translation>保存在此电脑的密钥环中，并且只发送给此代理。</translation>
    </message>
    <message>
        <source>Sign In to Proxy</source>
        <translation>登录代理</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remove Saved Password</source>
        <translation>清除密码</translation>
    </message>
</context>
<context>
    <name>keyfob::SecretClipboard</name>
    <message>
        <source>Clipboard clears in %L1 s.</source>
        <translation>剪贴板将在 %L1&#xa0;秒后清空。</translation>
    </message>
    <message>
        <source>Clipboard clears when Keyfob is closed.</source>
        <translation>剪贴板将在 Keyfob 关闭时清空。</translation>
    </message>
</context>
<context>
    <name>keyfob::Sentence</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>keyfob::ServerTab</name>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>重新检查</translation>
    </message>
</context>
<context>
    <name>keyfob::SessionBar</name>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Show Certificate…</source>
        <translation>显示证书…</translation>
    </message>
    <message>
        <source>Enter Proxy Password…</source>
        <translation>输入代理密码…</translation>
    </message>
    <message>
        <source>Sign In Again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Sign In Instead</source>
        <translation>直接登录</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>会话已结束。</translation>
    </message>
    <message>
        <source>The lock has dropped your session, because it is not kept on this computer.</source>
        <translation>会话未保存在此计算机上，锁定时已将其丢弃。</translation>
    </message>
</context>
<context>
    <name>keyfob::SettingsPage</name>
    <message>
        <source>Account Settings</source>
        <translation>账户设置</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
</context>
<context>
    <name>keyfob::Sidebar</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>账户设置</translation>
    </message>
</context>
<context>
    <name>keyfob::SignInCorner</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>keyfob::SignInFlow</name>
    <message>
        <source>Enter the email address of your account.</source>
        <translation>请输入账户的邮箱地址。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>请输入密码。</translation>
    </message>
</context>
<context>
    <name>keyfob::SignInForm</name>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>由管理员设定。</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use an auth token instead</source>
        <translation>改用认证令牌登录</translation>
    </message>
    <message>
        <source>Use email and password instead</source>
        <translation>改用邮箱和密码登录</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>正在登录</translation>
    </message>
</context>
<context>
    <name>keyfob::SignInPage</name>
    <message>
        <source>Sign In Without Encryption</source>
        <translation>不加密登录</translation>
    </message>
    <message>
        <source>Change the Address</source>
        <translation>更改地址</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Forget This Account</source>
        <translation>移除此账户</translation>
    </message>
    <message>
        <source>Enter your code</source>
        <translation>输入验证码</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Sign in to NocoDB</source>
        <translation>登录 NocoDB</translation>
    </message>
    <message>
        <source>%1 has a second factor: enter the code that your authenticator shows, or a recovery code.</source>
        <translation>%1 启用了两步验证，请输入身份验证器显示的验证码或恢复代码。</translation>
    </message>
    <message>
        <source>Paste another auth token of %1 to go on where you were.</source>
        <translation>请粘贴 %1 的另一个认证令牌，以便从中断处继续。</translation>
    </message>
    <message>
        <source>Enter your password to go on where you were.</source>
        <translation>请输入密码，以便从中断处继续。</translation>
    </message>
    <message>
        <source>With an auth token of a session in your browser.</source>
        <translation>使用浏览器会话的认证令牌。</translation>
    </message>
    <message>
        <source>With your NocoDB email and password.</source>
        <translation>使用 NocoDB 的邮箱和密码。</translation>
    </message>
    <message>
        <source>The connection to %1 is not encrypted: anybody on the way can read your password and your tokens.</source>
        <translation>与 %1 的连接未加密：传输途中的任何人都能读取密码和令牌。</translation>
    </message>
</context>
<context>
    <name>keyfob::StatusLine</name>
    <message>
        <source>Clear Now</source>
        <translation>立即清空</translation>
    </message>
    <message>
        <source>Not connected · next try in %L1 s</source>
        <translation>未连接 · %L1&#xa0;秒后重试</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Connected · session renews itself</source>
        <translation>已连接 · 会话自动续期</translation>
    </message>
    <message>
        <source>Connected · session ends %1</source>
        <translation>已连接 · 会话到期：%1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Clipboard clears in %L1 s</source>
        <translation>剪贴板将在 %L1&#xa0;秒后清空</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenActions</name>
    <message>
        <source>Add New API Token</source>
        <translation>添加 API 令牌</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>替换…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Forget the Copy on This Computer</source>
        <translation>移除此电脑上的副本</translation>
    </message>
    <message>
        <source>Export List…</source>
        <translation>导出列表…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Read the list again (%1)</source>
        <translation>重新读取列表（%1）</translation>
    </message>
    <message>
        <source>Filter Tokens</source>
        <translation>筛选令牌</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>A token is being added.</source>
        <translation>正在添加令牌。</translation>
    </message>
    <message>
        <source>Add an API token (%1)</source>
        <translation>添加 API 令牌（%1）</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Tokens are being deleted.</source>
        <translation>正在删除令牌。</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenAddition</name>
    <message>
        <source>Token %1</source>
        <translation>令牌 %1</translation>
    </message>
    <message>
        <source>Created token “%1”, but NocoDB’s reply was lost, and with it the token itself. Delete it and add another one.</source>
        <translation>令牌“%1”已创建，但 NocoDB 的响应丢失，令牌内容也随之丢失。请删除它，再添加一个。</translation>
    </message>
    <message>
        <source>Created token “%1”.</source>
        <translation>已创建令牌“%1”。</translation>
    </message>
    <message>
        <source>The token may have been created: look at the list before you save it again.</source>
        <translation>令牌可能已创建，再次保存前请先查看列表。</translation>
    </message>
    <message>
        <source>The token was not created.</source>
        <translation>令牌未创建。</translation>
    </message>
    <message>
        <source>Another token is being made right now. Save again in a moment.</source>
        <translation>正在创建另一个令牌，请稍后再保存。</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenColumns</name>
    <message>
        <source>Sort and Columns</source>
        <translation>排序和列</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>按%1排序</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>升序</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降序</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <translation>“%1”列</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenCopying</name>
    <message>
        <source>Copied token “%1”.</source>
        <translation>已复制令牌“%1”。</translation>
    </message>
    <message>
        <source>Copied token “%1” as an xc-token header.</source>
        <translation>已将令牌“%1”复制为 xc-token 请求头。</translation>
    </message>
    <message>
        <source>Copied token “%1” as an Authorization header.</source>
        <translation>已将令牌“%1”复制为 Authorization 请求头。</translation>
    </message>
    <message>
        <source>Copied token “%1” as JSON headers.</source>
        <translation>已将令牌“%1”复制为 JSON 请求头。</translation>
    </message>
    <message>
        <source>Copied token “%1” as a curl line.</source>
        <translation>已将令牌“%1”复制为 curl 命令。</translation>
    </message>
    <message>
        <source>Copied token “%1” as an .env line.</source>
        <translation>已将令牌“%1”复制为 .env 行。</translation>
    </message>
    <message>
        <source>Copied token “%1” of %2.</source>
        <translation>已复制 %2 的令牌“%1”。</translation>
    </message>
    <message>
        <source>Copied token “%1” of %2 as an xc-token header.</source>
        <translation>已将 %2 的令牌“%1”复制为 xc-token 请求头。</translation>
    </message>
    <message>
        <source>Copied token “%1” of %2 as an Authorization header.</source>
        <translation>已将 %2 的令牌“%1”复制为 Authorization 请求头。</translation>
    </message>
    <message>
        <source>Copied token “%1” of %2 as JSON headers.</source>
        <translation>已将 %2 的令牌“%1”复制为 JSON 请求头。</translation>
    </message>
    <message>
        <source>Copied token “%1” of %2 as a curl line.</source>
        <translation>已将 %2 的令牌“%1”复制为 curl 命令。</translation>
    </message>
    <message>
        <source>Copied token “%1” of %2 as an .env line.</source>
        <translation>已将 %2 的令牌“%1”复制为 .env 行。</translation>
    </message>
    <message>
        <source>Token “%1” was not copied: another program has changed the clipboard. Copy it again.</source>
        <translation>未能复制令牌“%1”：剪贴板已被其他程序更改。请重新复制。</translation>
    </message>
    <message>
        <source>Your keyring has not given the copy of this token. Unlock it and refresh the list.</source>
        <translation>未能从密钥环取得此令牌的副本。请解锁密钥环，然后刷新列表。</translation>
    </message>
    <message>
        <source>NocoDB shows this token only once, when it is made.</source>
        <translation>NocoDB 只在创建时显示一次此令牌。</translation>
    </message>
    <message>
        <source>Sign in again to copy or show it.</source>
        <translation>请重新登录后再复制或显示。</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenDeletion</name>
    <message>
        <source>Deleted %1.</source>
        <translation>已删除%1。</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Delete token “%1”?</source>
        <translation>要删除令牌“%1”吗？</translation>
    </message>
    <message>
        <source>Whatever uses this token stops working at once. This cannot be undone.</source>
        <translation>使用此令牌的程序会立即停止工作。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>令牌名称</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>创建者</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Token “%1” was already deleted.</source>
        <translation>令牌“%1”此前已被删除。</translation>
    </message>
    <message>
        <source>Deleted token “%1”.</source>
        <translation>已删除令牌“%1”。</translation>
    </message>
    <message>
        <source>NocoDB still accepts this token. It will stop when the server is restarted.</source>
        <translation>NocoDB 仍接受此令牌，服务器重启后将不再接受。</translation>
    </message>
    <message>
        <source>NocoDB still accepts these tokens. They will stop when the server is restarted.</source>
        <translation>NocoDB 仍接受这些令牌，服务器重启后将不再接受。</translation>
    </message>
    <message>
        <source>It is not known yet whether NocoDB still accepts this token.</source>
        <translation>目前还不清楚 NocoDB 是否仍接受此令牌。</translation>
    </message>
    <message>
        <source>It is not known yet whether NocoDB still accepts these tokens.</source>
        <translation>目前还不清楚 NocoDB 是否仍接受这些令牌。</translation>
    </message>
    <message>
        <source>NocoDB no longer accepts %1.</source>
        <translation>NocoDB 已不再接受%1。</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenEditor</name>
    <message>
        <source>Token name</source>
        <translation>令牌名称</translation>
    </message>
    <message>
        <source>What is it for? For example: nightly backup</source>
        <translation>用途，例如：夜间备份</translation>
    </message>
    <message>
        <source>Give the token a name, so that you know later what it is for.</source>
        <translation>请为令牌命名，以便日后知道它的用途。</translation>
    </message>
    <message>
        <source>A name can have %L1 characters; take away %L2.</source>
        <translation>名称最多 %L1&#xa0;个字符，请删去 %L2&#xa0;个。</translation>
    </message>
    <message>
        <source>You have a token of this name already. You can save another one.</source>
        <translation>已有同名令牌，仍可再保存一个。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>剩余 %Ln&#xa0;个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many</source>
        <translation>
            <numerusform>超出 %Ln&#xa0;个字符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyfob::TokenExporting</name>
    <message>
        <source>Export List</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>API tokens %1</source>
        <translation>API 令牌 %1</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>令牌名称</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>创建者</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>创建时间（UTC）</translation>
    </message>
    <message>
        <source>Last used (UTC)</source>
        <translation>上次使用（UTC）</translation>
    </message>
    <message>
        <source>Expires (UTC)</source>
        <translation>到期时间（UTC）</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Saved the list, without the tokens, in “%1”.</source>
        <translation>列表已保存到“%1”，其中不含令牌内容。</translation>
    </message>
    <message>
        <source>The list could not be saved in “%1”. Choose a folder in which you may write and that has room, and export it again.</source>
        <translation>无法将列表保存到“%1”。请选择一个有写入权限且空间充足的文件夹，然后重新导出。</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenFields</name>
    <message>
        <source>This server does not allow signing in with email and password. Sign in to it in your browser, and paste your auth token here.</source>
        <translation>此服务器不允许使用邮箱和密码登录。请在浏览器中登录，然后将认证令牌粘贴到此处。</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>认证令牌</translation>
    </message>
    <message>
        <source>Open “%1” in Browser…</source>
        <translation>在浏览器中打开“%1”…</translation>
    </message>
    <message>
        <source>Open in Browser…</source>
        <translation>在浏览器中打开…</translation>
    </message>
    <message>
        <source>Where it is: in the browser, signed in to NocoDB, open the developer tools (F12) and Network. Any request to the server has it as its header xc-auth.</source>
        <translation>获取方法：在浏览器中登录 NocoDB，打开开发者工具（F12）的“网络”面板。认证令牌就在每个发往服务器的请求的 xc-auth 请求头中。</translation>
    </message>
    <message>
        <source>The token of %1, valid until %2. It is not renewed: after that Keyfob asks for another one.</source>
        <translation>%1 的令牌，有效期至 %2。它不会续期，到期后 Keyfob 会要求提供新的令牌。</translation>
    </message>
    <message>
        <source>The token of %1. It is not renewed: when it ends, Keyfob asks for another one.</source>
        <translation>%1 的令牌。它不会续期，到期后 Keyfob 会要求提供新的令牌。</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenFilterRow</name>
    <message>
        <source>Filter tokens</source>
        <translation>筛选令牌</translation>
    </message>
    <message>
        <source>Filter by name or creator (%1)</source>
        <translation>按名称或创建者筛选（%1）</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenHandover</name>
    <message>
        <source>Copied token “%1”.</source>
        <translation>已复制令牌“%1”。</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenKeeping</name>
    <message>
        <source>Your keyring keeps a copy of token “%1”.</source>
        <translation>令牌“%1”的副本已保存到密钥环中。</translation>
    </message>
    <message>
        <source>Your keyring has no copy of token “%1” any more.</source>
        <translation>令牌“%1”的副本已从密钥环中移除。</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenListArea</name>
    <message>
        <source>Loading tokens</source>
        <translation>正在加载令牌</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenListModel</name>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>%1 的操作</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>令牌名称</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>创建者</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenListStatus</name>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>没有匹配的令牌</translation>
    </message>
    <message>
        <source>No name and no creator contains what you typed.</source>
        <translation>没有名称或创建者包含您输入的内容。</translation>
    </message>
    <message>
        <source>The list could not be loaded</source>
        <translation>无法加载列表</translation>
    </message>
    <message>
        <source>Your tokens are safe on the server.</source>
        <translation>令牌仍安全地保存在服务器上。</translation>
    </message>
    <message>
        <source>No API tokens yet</source>
        <translation>还没有 API 令牌</translation>
    </message>
    <message>
        <source>A token lets a script or another program use your NocoDB account. Press “Add New API Token” to make the first.</source>
        <translation>令牌可让脚本或其他程序使用您的 NocoDB 账户。点击“添加 API 令牌”即可创建第一个。</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Your tokens appear here when the server can be reached.</source>
        <translation>服务器可以连接后，令牌会显示在这里。</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Your tokens appear here when you have signed in again.</source>
        <translation>重新登录后，令牌会显示在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;个令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1/%L2&#xa0;个</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已选 %Ln&#xa0;个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyfob::TokenReplacement</name>
    <message>
        <source>This token belongs to somebody else: a new one would be yours, not theirs.</source>
        <translation>此令牌属于他人，新创建的令牌只会属于您自己。</translation>
    </message>
    <message>
        <source>This token has no name: add a new one with a name, then delete this one.</source>
        <translation>此令牌没有名称，请先添加一个有名称的新令牌，再删除此令牌。</translation>
    </message>
    <message>
        <source>Another token is being made right now. Try again in a moment.</source>
        <translation>正在创建另一个令牌，请稍后再试。</translation>
    </message>
    <message>
        <source>A new token “%1” was created, but NocoDB’s reply was lost, and with it the token itself. The old one was not deleted. Delete the new one, and replace the old one again.</source>
        <translation>新令牌“%1”已创建，但 NocoDB 的响应丢失，令牌内容也随之丢失。旧令牌未被删除。请删除新令牌，然后重新替换旧令牌。</translation>
    </message>
    <message>
        <source>Perhaps a new token “%1” was created: look at the list when it can be read again. The old one was not deleted.</source>
        <translation>新令牌“%1”可能已创建，等列表可以重新读取后，请查看确认。旧令牌未被删除。</translation>
    </message>
    <message>
        <source>Token “%1” was not replaced: no new one was created, and the old one was not deleted.</source>
        <translation>令牌“%1”未被替换：没有创建新令牌，旧令牌也未被删除。</translation>
    </message>
    <message>
        <source>A new token “%1” was created, but not copied. The old one was not deleted.</source>
        <translation>新令牌“%1”已创建，但未复制。旧令牌未被删除。</translation>
    </message>
    <message>
        <source>The new token “%1” was copied. Delete the old one?</source>
        <translation>新令牌“%1”已在剪贴板中。要删除旧令牌吗？</translation>
    </message>
    <message>
        <source>Whatever uses the old one stops working at once. Keep both until the new one is where it is needed.</source>
        <translation>使用旧令牌的程序会立即停止工作。在新令牌配置到需要的位置之前，请保留两个令牌。</translation>
    </message>
    <message>
        <source>Old one created</source>
        <translation>旧令牌创建时间</translation>
    </message>
    <message>
        <source>Old one’s ID</source>
        <translation>旧令牌 ID</translation>
    </message>
    <message>
        <source>Keep Both</source>
        <translation>两个都保留</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The old token “%1” was not deleted.</source>
        <translation>旧令牌“%1”未被删除。</translation>
    </message>
    <message>
        <source>Token “%1” was already deleted.</source>
        <translation>令牌“%1”此前已被删除。</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenResultDialog</name>
    <message>
        <source>Keep a copy in this computer’s keyring</source>
        <translation>在此电脑的密钥环中保存副本</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The new token “%1”</source>
        <translation>新令牌“%1”</translation>
    </message>
    <message>
        <source>NocoDB shows this token only now. Copy it and put it where it is needed: afterwards nobody can read it again.</source>
        <translation>NocoDB 只会显示此令牌这一次。请复制它并放到需要的位置，之后任何人都无法再查看。</translation>
    </message>
    <message>
        <source>Keyfob can then copy and show this token whenever you are signed in. The copy goes when you log out.</source>
        <translation>这样，只要处于登录状态，就可以随时在 Keyfob 中复制和显示此令牌。退出登录时，副本会被移除。</translation>
    </message>
    <message>
        <source>The clipboard has not taken it. Press Copy again.</source>
        <translation>未能复制到剪贴板，请再次点击“复制”。</translation>
    </message>
    <message>
        <source>This token is shown only now. Close without copying it?</source>
        <translation>此令牌只显示这一次。不复制就关闭吗？</translation>
    </message>
    <message>
        <source>Nobody can read it again later. To have one that can be used, you would have to delete it and add another one.</source>
        <translation>之后任何人都无法再查看。若要获得可用的令牌，只能删除它，再添加一个。</translation>
    </message>
    <message>
        <source>Close Without Copying</source>
        <translation>不复制就关闭</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenTableModel</name>
    <message>
        <source>Token name</source>
        <translation>令牌名称</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>创建者</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>A copy is kept in this computer’s keyring.</source>
        <translation>此电脑的密钥环中保存有副本。</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenTesting</name>
    <message>
        <source>NocoDB refuses “%1”. Replace it, or delete it.</source>
        <translation>NocoDB 不接受“%1”。请替换或删除它。</translation>
    </message>
    <message>
        <source>NocoDB accepts “%1”.</source>
        <translation>NocoDB 接受“%1”。</translation>
    </message>
    <message>
        <source>NocoDB accepts “%1”: it is %2’s.</source>
        <translation>NocoDB 接受“%1”，它属于 %2。</translation>
    </message>
    <message>
        <source>“%1” could not be tested.</source>
        <translation>无法测试“%1”。</translation>
    </message>
</context>
<context>
    <name>keyfob::TokensTab</name>
    <message>
        <source>API Tokens</source>
        <translation>API 令牌</translation>
    </message>
    <message>
        <source>API tokens</source>
        <translation>API 令牌</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>There is no token to act on.</source>
        <translation>没有可操作的令牌。</translation>
    </message>
</context>
<context>
    <name>keyfob::UserButton</name>
    <message>
        <source>User menu</source>
        <translation>用户菜单</translation>
    </message>
</context>
<context>
    <name>keyfob::WaitingCommand</name>
    <message>
        <source>Sign in, and your auth token will be copied.</source>
        <translation>登录后将复制认证令牌。</translation>
    </message>
    <message>
        <source>Sign in, and you can save the new API token.</source>
        <translation>登录后即可保存新的 API 令牌。</translation>
    </message>
    <message>
        <source>Sign in, and the settings will open.</source>
        <translation>登录后将打开设置。</translation>
    </message>
</context>
<context>
    <name>keyfob::Windowless</name>
    <message>
        <source>keyfob: These options are too long.</source>
        <translation>keyfob: 选项过长。</translation>
    </message>
    <message>
        <source>keyfob: The Keyfob that is running does not know these options. Close it, and start again.</source>
        <translation>keyfob: 正在运行的 Keyfob 不支持这些选项。请将其关闭，然后重新启动。</translation>
    </message>
    <message>
        <source>keyfob: Keyfob is running already, but does not answer. End it, and start again.</source>
        <translation>keyfob: Keyfob 已在运行，但没有响应。请结束其进程，然后重新启动。</translation>
    </message>
</context>
<context>
    <name>keyfob::errortext</name>
    <message>
        <source>The server refused this: “%1”</source>
        <translation>服务器拒绝了此操作：“%1”</translation>
    </message>
    <message>
        <source>The server asks for a pause. Try again in a minute.</source>
        <translation>服务器要求稍等，请一分钟后重试。</translation>
    </message>
    <message>
        <source>The server asks for a pause of %L1 s. Try again after it.</source>
        <translation>服务器要求等待 %L1&#xa0;秒，请在此之后重试。</translation>
    </message>
    <message>
        <source>There is no server named %1. Check the address and your connection.</source>
        <translation>找不到名为 %1 的服务器。请检查地址和网络连接。</translation>
    </message>
    <message>
        <source>%1 does not accept connections. Check the address and the port, and that NocoDB is running.</source>
        <translation>%1 不接受连接。请检查地址和端口，并确认 NocoDB 正在运行。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. Try again.</source>
        <translation>与 %1 的连接已断开，请重试。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check your connection and try again.</source>
        <translation>%1 未及时响应。请检查网络连接，然后重试。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 cannot be reached, or lets nothing through. Check the proxy in the network settings.</source>
        <translation>通往 %1 的代理无法连接，或阻断了所有通信。请在网络设置中检查代理。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 lets nobody through without the right user name and password. Enter those that you have for the proxy.</source>
        <translation>通往 %1 的代理要求正确的用户名和密码。请输入您用于该代理的用户名和密码。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not signed by an authority that this computer knows.</source>
        <translation>%1 的证书不是由此电脑已知的证书颁发机构签发的。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Tell whoever runs the server.</source>
        <translation>%1 的证书已过期。请告知服务器管理员。</translation>
    </message>
    <message>
        <source>The certificate shown is not for %1. Check the address.</source>
        <translation>所提供的证书不属于 %1。请检查地址。</translation>
    </message>
    <message>
        <source>The certificate of %1 is another one than the one you trusted.</source>
        <translation>%1 的证书与您之前信任的证书不同。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. Check the address, and whether the server speaks https.</source>
        <translation>无法与 %1 建立安全连接。请检查地址，并确认服务器支持 https。</translation>
    </message>
    <message>
        <source>%1 sends us on to another address. Enter the address that your browser ends up at.</source>
        <translation>%1 会跳转到另一个地址。请输入浏览器最终到达的地址。</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than anything NocoDB sends. Check the address.</source>
        <translation>%1 的响应过大，不可能来自 NocoDB。请检查地址。</translation>
    </message>
    <message>
        <source>%1 has a problem of its own. Try again in a while; if it stays, tell whoever runs the server.</source>
        <translation>%1 自身出现了问题。请稍后重试；如果问题仍然存在，请告知服务器管理员。</translation>
    </message>
    <message>
        <source>There is a server at %1, but it is not NocoDB. Check the address; NocoDB may be in a folder below it.</source>
        <translation>%1 上有服务器，但不是 NocoDB。请检查地址；NocoDB 可能位于其下的某个文件夹中。</translation>
    </message>
    <message>
        <source>NocoDB at %1 is too old: it has no account tokens. Version 0.109 or newer is needed.</source>
        <translation>%1 上的 NocoDB 版本过旧，没有账户令牌功能。需要 0.109 或更新版本。</translation>
    </message>
    <message>
        <source>%1 kept the token without saying why. Early releases of NocoDB delete tokens only through a base: create one there and try again.</source>
        <translation>%1 未删除令牌，也未说明原因。早期版本的 NocoDB 只能通过 Base 删除令牌。请在其中创建一个 Base，然后重试。</translation>
    </message>
    <message>
        <source>The answer of %1 could not be understood. Try again; something between you and the server may have changed it.</source>
        <translation>无法理解 %1 的响应，可能在传输途中被改动。请重试。</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>操作已取消。</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>会话已结束，请重新登录。</translation>
    </message>
    <message>
        <source>Your account may not do this. Ask whoever runs the server.</source>
        <translation>此账户没有执行此操作的权限。请咨询服务器管理员。</translation>
    </message>
    <message>
        <source>The server refused this without saying why.</source>
        <translation>服务器拒绝了此操作，且未说明原因。</translation>
    </message>
    <message>
        <source>Email or password is wrong. Check both and try again.</source>
        <translation>邮箱或密码错误。请检查后重试。</translation>
    </message>
    <message>
        <source>NocoDB at %1 has no display names. It is too old for them.</source>
        <translation>%1 上的 NocoDB 版本过旧，没有显示名称功能。</translation>
    </message>
    <message>
        <source>The current password is wrong. Enter it again.</source>
        <translation>当前密码错误，请重新输入。</translation>
    </message>
    <message>
        <source>%1 gave no answer, so it is not known whether your password was changed. To find out, log out and sign in: try the new password first, then the old one.</source>
        <translation>%1 没有响应，因此不清楚密码是否已更改。要确认结果，请退出登录再重新登录：先试新密码，再试旧密码。</translation>
    </message>
    <message>
        <source>Your saved session was not found: the keyring is locked, or the entry was removed. Unlock the keyring and press Retry, or sign in.</source>
        <translation>找不到已保存的会话：密钥环已锁定，或相应条目已被删除。请解锁密钥环并点击“重试”，或直接登录。</translation>
    </message>
    <message>
        <source>Your keyring is locked. Unlock it and press Retry, or sign in.</source>
        <translation>密钥环已锁定。请解锁并点击“重试”，或直接登录。</translation>
    </message>
    <message>
        <source>No keyring answers on this computer, so Keyfob forgets your session when it is closed.</source>
        <translation>此电脑上没有密钥环响应，因此 Keyfob 关闭后不会保留会话。</translation>
    </message>
    <message>
        <source>The session is too large for the keyring. Sign in again at the next start.</source>
        <translation>会话过大，密钥环无法保存。下次启动时请重新登录。</translation>
    </message>
    <message>
        <source>The saved session could not be read: something else has changed its entry in the keyring. Sign in to replace it.</source>
        <translation>无法读取已保存的会话：密钥环中的相应条目已被其他程序更改。登录后会将其替换。</translation>
    </message>
    <message>
        <source>The keyring could not be read. Press Retry, or sign in to go on.</source>
        <translation>无法读取密钥环。请点击“重试”，或登录以继续。</translation>
    </message>
    <message>
        <source>Enter the address of your NocoDB server.</source>
        <translation>请输入 NocoDB 服务器的地址。</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>地址必须以 https:// 或 http:// 开头。</translation>
    </message>
    <message>
        <source>This is not a server’s address. Enter one like https://nocodb.example.com.</source>
        <translation>这不是服务器地址。请输入类似 https://nocodb.example.com 的地址。</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>端口必须是 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>There is no such file. Choose another one, or empty the field.</source>
        <translation>文件不存在。请选择其他文件，或清空此栏。</translation>
    </message>
    <message>
        <source>This file cannot be read. Check its permissions, or choose another one.</source>
        <translation>无法读取此文件。请检查其权限，或选择其他文件。</translation>
    </message>
    <message>
        <source>There is no certificate in this file. Choose one in PEM or DER format.</source>
        <translation>此文件中没有证书。请选择 PEM 或 DER 格式的文件。</translation>
    </message>
    <message>
        <source>Waiting for your keyring…</source>
        <translation>正在等待密钥环…</translation>
    </message>
    <message>
        <source>Your keyring did not remove the saved session. Remove the entry “Keyfob” in your keyring’s own program.</source>
        <translation>密钥环未能删除已保存的会话。请在密钥环自带的程序中删除“Keyfob”条目。</translation>
    </message>
    <message>
        <source>The server could not be told. Other sessions go on until their tokens end.</source>
        <translation>未能通知服务器退出登录。其他会话会持续到各自的令牌到期为止。</translation>
    </message>
    <message>
        <source>The server does not accept this token: it has ended, or belongs to another server. Copy a new one.</source>
        <translation>服务器不接受此令牌：它已失效，或属于其他服务器。请重新复制一个。</translation>
    </message>
    <message>
        <source>This token belongs to another account than the one whose session has ended. Copy one of that account.</source>
        <translation>此令牌所属的账户与已结束会话的账户不同。请复制原账户的令牌。</translation>
    </message>
    <message>
        <source>The server gives out sessions that have ended already. Whoever runs it must give NC_JWT_EXPIRES_IN a unit, such as 10h.</source>
        <translation>服务器发放的会话一开始就已过期。服务器管理员必须为 NC_JWT_EXPIRES_IN 的值加上单位，例如 10h。</translation>
    </message>
    <message>
        <source>No keyring answers on this computer, so your saved session cannot be read. Start the keyring and press Retry, or sign in.</source>
        <translation>此电脑上没有密钥环响应，因此无法读取已保存的会话。请启动密钥环并点击“重试”，或直接登录。</translation>
    </message>
    <message>
        <source>Keyfob is still connecting. Try again in a moment.</source>
        <translation>Keyfob 仍在连接，请稍后再试。</translation>
    </message>
    <message>
        <source>The server cannot be reached now. Press Retry first.</source>
        <translation>目前无法连接服务器，请先点击“重试”。</translation>
    </message>
    <message>
        <source>You are not signed in any more. Sign in again first.</source>
        <translation>当前未登录，请先重新登录。</translation>
    </message>
</context>
<context>
    <name>keyfob::keyringtext</name>
    <message>
        <source>Your keyring is locked, so you stay signed in until Keyfob is closed. To be kept signed in, unlock it and sign in again.</source>
        <translation>密钥环已锁定，因此登录状态只保持到 Keyfob 关闭为止。要继续保持登录，请解锁密钥环，然后重新登录。</translation>
    </message>
    <message>
        <source>No keyring answers on this computer, so you stay signed in until Keyfob is closed.</source>
        <translation>此电脑上没有密钥环响应，因此登录状态只保持到 Keyfob 关闭为止。</translation>
    </message>
    <message>
        <source>The session is too large for your keyring, so you stay signed in until Keyfob is closed.</source>
        <translation>会话过大，密钥环无法保存，因此登录状态只保持到 Keyfob 关闭为止。</translation>
    </message>
    <message>
        <source>Your keyring has not taken the session, so you stay signed in until Keyfob is closed. To be kept signed in, log out and sign in again.</source>
        <translation>密钥环未能保存会话，因此登录状态只保持到 Keyfob 关闭为止。要继续保持登录，请退出登录，然后重新登录。</translation>
    </message>
    <message>
        <source>Your keyring has not taken the proxy’s password: Keyfob has to ask for it again at the next start.</source>
        <translation>密钥环未能保存代理密码，下次启动时 Keyfob 需要再次询问。</translation>
    </message>
    <message>
        <source>Your keyring is locked, so no copy of token “%1” is kept. It can be copied here until your session ends.</source>
        <translation>密钥环已锁定，因此未能保存令牌“%1”的副本。会话结束前，仍可在此处复制该令牌。</translation>
    </message>
    <message>
        <source>No keyring answers on this computer, so no copy of token “%1” is kept. It can be copied here until your session ends.</source>
        <translation>此电脑上没有密钥环响应，因此未能保存令牌“%1”的副本。会话结束前，仍可在此处复制该令牌。</translation>
    </message>
    <message>
        <source>Token “%1” is too long for your keyring, so no copy of it is kept. It can be copied here until your session ends.</source>
        <translation>令牌“%1”过长，密钥环无法保存其副本。会话结束前，仍可在此处复制该令牌。</translation>
    </message>
    <message>
        <source>Your keyring has not taken a copy of token “%1”. It can be copied here until your session ends.</source>
        <translation>密钥环未能保存令牌“%1”的副本。会话结束前，仍可在此处复制该令牌。</translation>
    </message>
    <message>
        <source>You are signed in until Keyfob is closed, so no copies are kept. To keep them, sign in with “Keep me signed in”.</source>
        <translation>登录状态只保持到 Keyfob 关闭为止，因此不会保存副本。要保存副本，请在登录时选择“保持登录状态”。</translation>
    </message>
    <message>
        <source>Your keyring has not taken the session, so it is not asked to keep copies.</source>
        <translation>密钥环未能保存会话，因此也不会用它保存副本。</translation>
    </message>
    <message>
        <source>Your keyring did not remove the copy of a token. Remove the entry of Keyfob that ends with “token %1” in your keyring’s own program.</source>
        <translation>密钥环未能删除某个令牌的副本。请在密钥环自带的程序中，删除名称以“token %1”结尾的 Keyfob 条目。</translation>
    </message>
    <message>
        <source>Your keyring did not remove all copies of your tokens. Remove the entries “Keyfob” in your keyring’s own program.</source>
        <translation>部分令牌副本未能从密钥环中删除。请在密钥环自带的程序中删除“Keyfob”条目。</translation>
    </message>
</context>
<context>
    <name>keyfob::signintext</name>
    <message>
        <source>Enter the one that your authenticator shows now, or a recovery code; if that does not help, cancel and sign in again.</source>
        <translation>请输入身份验证器当前显示的验证码或恢复代码；如果仍然无效，请取消并重新登录。</translation>
    </message>
    <message>
        <source>The server does not accept this code: “%1”.</source>
        <translation>服务器不接受此验证码：“%1”。</translation>
    </message>
    <message>
        <source>There is a server at %1, but it is not NocoDB. NocoDB answers at %2.</source>
        <translation>%1 上有服务器，但不是 NocoDB。NocoDB 在 %2 响应。</translation>
    </message>
    <message>
        <source>No browser could be opened. Open %1 in one yourself.</source>
        <translation>无法打开浏览器。请自行在浏览器中打开 %1。</translation>
    </message>
    <message>
        <source>Paste your auth token.</source>
        <translation>请粘贴认证令牌。</translation>
    </message>
    <message>
        <source>This is an API token, and an auth token is needed: the one of your session in the browser.</source>
        <translation>这是 API 令牌，而此处需要认证令牌，即浏览器会话的令牌。</translation>
    </message>
    <message>
        <source>This is not an auth token. One is three long words with dots between them: copy it again, the whole of it.</source>
        <translation>这不是认证令牌。认证令牌由三段用点号连接的长字符串组成：请重新完整复制。</translation>
    </message>
</context>
<context>
    <name>keyfob::tokentext</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>never</source>
        <translation>无</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>within the hour</source>
        <translation>1&#xa0;小时内</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;小时后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;天后</numerusform>
        </translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有效</translation>
    </message>
</context>
</TS>
