<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>BatchOutcome</name>
    <message>
        <source>%L1 of %L2 deleted.</source>
        <translation>%L2&#xa0;件中 %L1&#xa0;件を削除しました。</translation>
    </message>
    <message>
        <source>Already deleted: %1.</source>
        <translation>%1はすでに削除されていました。</translation>
    </message>
    <message>
        <source>Not deleted: %1.</source>
        <translation>%1は削除できませんでした。</translation>
    </message>
    <message>
        <source>Perhaps deleted: %1. Look at the list when it can be read again.</source>
        <translation>%1は削除された可能性があります。一覧を読み込めるようになったら確認してください。</translation>
    </message>
    <message>
        <source>Not tried: %1.</source>
        <translation>%1は処理されませんでした。</translation>
    </message>
</context>
<context>
    <name>PastedToken</name>
    <message>
        <source>Several tokens begin like this one: %1. NocoDB shows no more of them. Compare when they were created.</source>
        <translation>先頭部分がこのトークンと同じトークンが複数あります：%1。NocoDB が表示するのは先頭部分だけです。作成日時で見分けてください。</translation>
    </message>
    <message>
        <source>This is token “%1”.</source>
        <translation>これはトークン「%1」です。</translation>
    </message>
    <message>
        <source>No token of the list is this one. It may have been deleted, or belong to another account: switch to that one and paste it there.</source>
        <translation>このトークンは一覧にありません。すでに削除されたか、別のアカウントのトークンかもしれません。別のアカウントのものなら、そのアカウントに切り替えてから貼り付けてください。</translation>
    </message>
    <message>
        <source>Which token this is cannot be looked up now.</source>
        <translation>現在、これがどのトークンなのかを確認できません。</translation>
    </message>
    <message>
        <source>This token was not found, but the list is not complete now. Refresh it and paste the token again.</source>
        <translation>このトークンは見つかりませんでしたが、今の一覧は完全ではありません。再読み込みしてから、もう一度トークンを貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>TokenNames</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln&#xa0;件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1、ほか %Ln&#xa0;件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
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
        <translation>keyfob: ウィンドウを表示できるディスプレイがありません。デスクトップセッションから起動してください。</translation>
    </message>
</context>
<context>
    <name>keyfob</name>
    <message>
        <source>Network Settings</source>
        <translation>ネットワーク設定</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Trust the certificate of %1?</source>
        <translation>%1 の証明書を信頼しますか？</translation>
    </message>
    <message>
        <source>Trust it only if whoever runs the server confirms the fingerprint: otherwise somebody in between could read your password and your tokens.</source>
        <translation>サーバーの管理者にこのフィンガープリントを確認してもらえた場合にのみ、信頼してください。そうでないと、通信に割り込んだ第三者にパスワードやトークンを読み取られるおそれがあります。</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>発行先</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効期間の開始</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期間の終了</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Trusted before</source>
        <translation>以前信頼した証明書</translation>
    </message>
    <message>
        <source>Trust This Certificate</source>
        <translation>この証明書を信頼する</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1&#xa0;秒</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1&#xa0;分</translation>
    </message>
</context>
<context>
    <name>keyfob::AboutDialog</name>
    <message>
        <source>About Keyfob</source>
        <translation>Keyfob について</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>For the API tokens of a NocoDB server. Keyfob is an independent program: it is not made, and not endorsed, by those who make NocoDB.</source>
        <translation>NocoDB サーバーの API トークンを管理するプログラムです。Keyfob は独立したプログラムであり、NocoDB の開発元が開発または推奨するものではありません。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, without any warranty.</source>
        <translation>MIT ライセンスのフリーソフトウェアです。いかなる保証もありません。</translation>
    </message>
</context>
<context>
    <name>keyfob::AccountActions</name>
    <message>
        <source>Account Settings</source>
        <translation>アカウント設定</translation>
    </message>
    <message>
        <source>Copy Auth Token</source>
        <translation>認証トークンをコピー</translation>
    </message>
    <message>
        <source>Log Out…</source>
        <translation>ログアウト…</translation>
    </message>
    <message>
        <source>User menu</source>
        <translation>ユーザーメニュー</translation>
    </message>
    <message>
        <source>Copied the auth token. It is valid until %1.</source>
        <translation>認証トークンをコピーしました。%1 まで有効です。</translation>
    </message>
    <message>
        <source>Copied the auth token.</source>
        <translation>認証トークンをコピーしました。</translation>
    </message>
    <message>
        <source>The auth token was not copied: it has to be renewed first.</source>
        <translation>認証トークンをコピーできませんでした。先に更新する必要があります。</translation>
    </message>
    <message>
        <source>The auth token was not copied: another program has changed the clipboard. Copy it again.</source>
        <translation>認証トークンをコピーできませんでした。クリップボードが別のプログラムによって書き換えられました。もう一度コピーしてください。</translation>
    </message>
</context>
<context>
    <name>keyfob::AccountChoice</name>
    <message>
        <source>Keyfob was asked to go to %1 meanwhile. Finish this sign-in first, then ask again.</source>
        <translation>ログインの途中で、%1 を開くように求められました。先にこのログインを完了してから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>keyfob::AccountMenu</name>
    <message>
        <source>Switch Account</source>
        <translation>アカウントの切り替え</translation>
    </message>
    <message>
        <source>Add Account…</source>
        <translation>アカウントを追加…</translation>
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
        <translation>このセッションはすでに終了しています。ここに残っている情報だけが消去されます。API トークンは引き続き使えます。</translation>
    </message>
    <message>
        <source>Your keyring’s copies of tokens that NocoDB shows only once are removed: nobody can read these again.</source>
        <translation>NocoDB が 1&#xa0;回しか表示しないトークンのコピーは、キーリングから削除されます。これらのトークンは、後からは誰も確認できません。</translation>
    </message>
    <message>
        <source>Log out of %1?</source>
        <translation>%1 からログアウトしますか？</translation>
    </message>
    <message>
        <source>Forget on This Computer</source>
        <translation>このコンピューターから消去</translation>
    </message>
    <message>
        <source>Log Out Everywhere</source>
        <translation>すべての場所でログアウト</translation>
    </message>
    <message>
        <source>“Log Out Everywhere” ends all of your sessions on the server, in every browser and program. “Forget on This Computer” only removes the session from here. Your API tokens go on working either way.</source>
        <translation>「すべての場所でログアウト」を選ぶと、すべてのブラウザーとプログラムで、サーバー上のセッションがすべて終了します。「このコンピューターから消去」を選ぶと、ここに保存されているセッションだけが消去されます。どちらの場合も、API トークンは引き続き使えます。</translation>
    </message>
    <message>
        <source>Keyfob cannot end this session on the server now; only what is left of it here is removed. To end it there, too, sign in first. Your API tokens go on working.</source>
        <translation>今はこのセッションをサーバー側で終了できません。ここに残っている情報だけが消去されます。サーバー側でも終了するには、先にログインしてください。API トークンは引き続き使えます。</translation>
    </message>
</context>
<context>
    <name>keyfob::AppearanceMenu</name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
</context>
<context>
    <name>keyfob::BulkDeletion</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln token(s)?</source>
        <translation>
            <numerusform>%Ln&#xa0;件のトークンを削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever uses these tokens stops working at once. This cannot be undone.</source>
        <translation>これらのトークンを使っているプログラムは、すぐに動作しなくなります。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Tokens to delete</source>
        <translation>削除するトークン</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Deleting… %L1 of %L2</source>
        <translation>削除中… %L1/%L2</translation>
    </message>
</context>
<context>
    <name>keyfob::CertificateFacts</name>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>発行先</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期間の終了</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信頼</translation>
    </message>
    <message>
        <source>Stop Trusting It</source>
        <translation>信頼を取り消す</translation>
    </message>
    <message>
        <source>Signed by an authority that is trusted.</source>
        <translation>信頼された認証局によって署名されています。</translation>
    </message>
    <message>
        <source>You chose to trust exactly this certificate.</source>
        <translation>この証明書を個別に信頼しています。</translation>
    </message>
    <message>
        <source>Not trusted: nothing is sent to this server.</source>
        <translation>信頼されていません。このサーバーには何も送信されません。</translation>
    </message>
</context>
<context>
    <name>keyfob::CheckLine</name>
    <message>
        <source>This NocoDB has no account yet. Open it in a browser to create the first one.</source>
        <translation>この NocoDB にはまだアカウントがありません。ブラウザーで開いて、最初のアカウントを作成してください。</translation>
    </message>
    <message>
        <source>Show Certificate…</source>
        <translation>証明書を表示…</translation>
    </message>
    <message>
        <source>Enter Proxy Password…</source>
        <translation>プロキシのパスワードを入力…</translation>
    </message>
    <message>
        <source>Network Settings…</source>
        <translation>ネットワーク設定…</translation>
    </message>
    <message>
        <source>Looking for NocoDB at %1…</source>
        <translation>%1 で NocoDB を探しています…</translation>
    </message>
    <message>
        <source>NocoDB answers. The user name and password in the address are not used: enter them below.</source>
        <translation>NocoDB が応答しました。アドレスに含まれるユーザー名とパスワードは使われません。下の欄に入力してください。</translation>
    </message>
    <message>
        <source>NocoDB answers, and the connection is encrypted.</source>
        <translation>NocoDB が応答しました。接続は暗号化されています。</translation>
    </message>
    <message>
        <source>NocoDB answers, on this computer.</source>
        <translation>このコンピューターの NocoDB が応答しました。</translation>
    </message>
    <message>
        <source>NocoDB answers, but the connection is not encrypted.</source>
        <translation>NocoDB が応答しましたが、接続は暗号化されていません。</translation>
    </message>
    <message>
        <source>It answers in %L1 ms.</source>
        <translation>応答時間は %L1&#xa0;ミリ秒です。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使う</translation>
    </message>
</context>
<context>
    <name>keyfob::CodeStep</name>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>ログイン中</translation>
    </message>
    <message>
        <source>Enter the code that your authenticator shows, or a recovery code.</source>
        <translation>認証アプリに表示されているコードか、リカバリーコードを入力してください。</translation>
    </message>
</context>
<context>
    <name>keyfob::CommandLine</name>
    <message>
        <source>Address of the NocoDB server to sign in to.</source>
        <translation>ログインする NocoDB サーバーのアドレス。</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Email address to sign in with.</source>
        <translation>ログインに使うメールアドレス。</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation>バージョンを表示して終了します。</translation>
    </message>
    <message>
        <source>Print this help and exit.</source>
        <translation>このヘルプを表示して終了します。</translation>
    </message>
    <message>
        <source>Manages the account tokens of a NocoDB server.</source>
        <translation>NocoDB サーバーのアカウントトークンを管理します。</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>引数「%1」は認識できません。</translation>
    </message>
    <message>
        <source>Try “keyfob --help” for the options there are.</source>
        <translation>使えるオプションは「keyfob --help」で確認できます。</translation>
    </message>
    <message>
        <source>Your administrator has set the server, so the address given by --server is not used.</source>
        <translation>サーバーは管理者によって設定されているため、--server で指定したアドレスは使われません。</translation>
    </message>
    <message>
        <source>Copy the auth token to the clipboard.</source>
        <translation>認証トークンをクリップボードにコピーします。</translation>
    </message>
    <message>
        <source>Begin a new API token of this name; it is not saved by itself.</source>
        <translation>この名前で新しい API トークンの作成を始めます。自動では保存されません。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Open a tab of Account Settings: %1.</source>
        <translation>アカウント設定のタブを開きます：%1。</translation>
    </message>
    <message>
        <source>TAB</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>--copy-auth-token, --add-token and --settings do not go together: use one.</source>
        <translation>--copy-auth-token、--add-token、--settings は同時に使えません。いずれか 1 つを指定してください。</translation>
    </message>
    <message>
        <source>There is no tab “%1”. The tabs are %2.</source>
        <translation>「%1」というタブはありません。指定できるタブは %2 です。</translation>
    </message>
</context>
<context>
    <name>keyfob::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>keyfob::CopyAsMenu</name>
    <message>
        <source>xc-token Header</source>
        <translation>xc-token ヘッダー</translation>
    </message>
    <message>
        <source>Authorization Header</source>
        <translation>Authorization ヘッダー</translation>
    </message>
    <message>
        <source>JSON Headers</source>
        <translation>JSON ヘッダー</translation>
    </message>
    <message>
        <source>curl Line</source>
        <translation>curl コマンド</translation>
    </message>
    <message>
        <source>.env Line</source>
        <translation>.env の行</translation>
    </message>
    <message>
        <source>Copy As</source>
        <translation>次の形式でコピー</translation>
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
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save Diagnostics</source>
        <translation>診断情報を保存</translation>
    </message>
    <message>
        <source>This is what is saved, to be sent with a report about trouble: no address, no email, no name and no secret. Read it before you send it.</source>
        <translation>問題の報告に添えて送るために保存される内容です。アドレス、メールアドレス、名前、機密情報は含まれません。送信する前に、内容を確認してください。</translation>
    </message>
    <message>
        <source>This is what is saved</source>
        <translation>保存される内容</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
    <message>
        <source>Saved in “%1”.</source>
        <translation>「%1」に保存しました。</translation>
    </message>
    <message>
        <source>This could not be saved in “%1”. Choose a folder in which you may write and that has room.</source>
        <translation>「%1」に保存できませんでした。書き込み権限と十分な空き容量のあるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
</context>
<context>
    <name>keyfob::DisplayNameEditor</name>
    <message>
        <source>Display name</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>Empty: your email address is shown</source>
        <translation>空の場合はメールアドレスが表示されます</translation>
    </message>
    <message>
        <source>A display name can have %L1 characters; take away %L2.</source>
        <translation>表示名は %L1&#xa0;文字までです。%L2&#xa0;文字減らしてください。</translation>
    </message>
</context>
<context>
    <name>keyfob::ForeignToken</name>
    <message>
        <source>I know that this token is not mine</source>
        <translation>自分のトークンではないことを理解しています</translation>
    </message>
    <message>
        <source>I know that not all of these tokens are mine</source>
        <translation>自分のものではないトークンが含まれていることを理解しています</translation>
    </message>
    <message>
        <source>I know that this is %1’s token</source>
        <translation>%1 のトークンであることを理解しています</translation>
    </message>
    <message>
        <source>I know that there are tokens of others among them (%1)</source>
        <translation>他のユーザーのトークンが含まれていることを理解しています（%1）</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Copy token “%1” of somebody else?</source>
        <translation>他のユーザーのトークン「%1」をコピーしますか？</translation>
    </message>
    <message>
        <source>Show token “%1” of somebody else?</source>
        <translation>他のユーザーのトークン「%1」を表示しますか？</translation>
    </message>
    <message>
        <source>Whoever has this token can do in NocoDB whatever its owner can.</source>
        <translation>このトークンを持つ人は、NocoDB で所有者と同じ操作ができます。</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>トークン名</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Copy Token</source>
        <translation>トークンをコピー</translation>
    </message>
    <message>
        <source>Show Token</source>
        <translation>トークンを表示</translation>
    </message>
</context>
<context>
    <name>keyfob::HelpMenu</name>
    <message>
        <source>No browser has opened. The manual is at %1.</source>
        <translation>ブラウザーを開けませんでした。マニュアルは %1 にあります。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Save Diagnostics…</source>
        <translation>診断情報を保存…</translation>
    </message>
    <message>
        <source>Manual in Your Browser</source>
        <translation>ブラウザーでマニュアルを開く</translation>
    </message>
    <message>
        <source>About Keyfob</source>
        <translation>Keyfob について</translation>
    </message>
</context>
<context>
    <name>keyfob::InlineEditor</name>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>keyfob::KeepChoice</name>
    <message>
        <source>The session is kept in this computer’s keyring.</source>
        <translation>セッションはこのコンピューターのキーリングに保存されます。</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <translation>ログイン状態を保持する</translation>
    </message>
</context>
<context>
    <name>keyfob::LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>System Default</source>
        <translation>システムの既定</translation>
    </message>
</context>
<context>
    <name>keyfob::LockChoices</name>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>ロックするまでの時間</translation>
    </message>
    <message>
        <source>Without use. Keyfob waits while it shows a token that nobody can read again.</source>
        <translation>操作がない時間です。二度と確認できないトークンを表示している間は、ロックされません。</translation>
    </message>
    <message>
        <source>Lock when the screen is locked</source>
        <translation>画面のロック時にロックする</translation>
    </message>
    <message>
        <source>Lock Now</source>
        <translation>今すぐロック</translation>
    </message>
    <message>
        <source>%1 locks at any time.</source>
        <translation>%1 を押すと、いつでもロックできます。</translation>
    </message>
    <message>
        <source>Locking takes your session and all tokens out of memory and off the screen. Unlock reads the session from your keyring again.</source>
        <translation>ロックすると、セッションとすべてのトークンがメモリーと画面から消去されます。ロックを解除すると、セッションがキーリングから再び読み込まれます。</translation>
    </message>
    <message>
        <source>Locking takes your session and all tokens out of memory and off the screen. This session is not in your keyring: afterwards you have to sign in again.</source>
        <translation>ロックすると、セッションとすべてのトークンがメモリーと画面から消去されます。このセッションはキーリングに保存されていないため、ロック後はもう一度ログインする必要があります。</translation>
    </message>
</context>
<context>
    <name>keyfob::LockPage</name>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Keyfob is locked</source>
        <translation>Keyfob はロックされています</translation>
    </message>
    <message>
        <source>Press Unlock to go on where you left off. Your keyring may ask for its password first.</source>
        <translation>「ロックを解除」を押すと、続きから再開できます。先にキーリングのパスワードを求められることがあります。</translation>
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
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>keyfob::NavButton</name>
    <message>
        <source>current page</source>
        <translation>現在のページ</translation>
    </message>
</context>
<context>
    <name>keyfob::NetworkForm</name>
    <message>
        <source>Enter a number of seconds from %L1 to %L2.</source>
        <translation>秒数を %L1～%L2 の範囲で入力してください。</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA ファイル</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose CA File…</source>
        <translation>CA ファイルを選択…</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Time limit in seconds</source>
        <translation>タイムアウト（秒）</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>管理者によって設定されています。</translation>
    </message>
    <message>
        <source>How long Keyfob waits for a whole answer.</source>
        <translation>Keyfob が応答全体を受け取るまで待つ時間です。</translation>
    </message>
    <message>
        <source>Authorities of this file are trusted in addition to the system’s.</source>
        <translation>システムの認証局に加えて、このファイルの認証局も信頼します。</translation>
    </message>
    <message>
        <source>Choose CA File</source>
        <translation>CA ファイルを選択</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>証明書 (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>keyfob::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Newest tokens</source>
        <translation>最近作成したトークン</translation>
    </message>
    <message>
        <source>Show All Tokens</source>
        <translation>すべてのトークンを表示</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>There is no auth token to copy now.</source>
        <translation>今コピーできる認証トークンはありません。</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1&#xa0;分</translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <translation>%L1&#xa0;時間 %L2&#xa0;分</translation>
    </message>
    <message>
        <source>The auth token lives for another %1 and is renewed by itself.</source>
        <translation>認証トークンの有効期間は残り %1です。自動的に更新されます。</translation>
    </message>
    <message>
        <source>The auth token lives for another %1 and is not renewed: after that you sign in again.</source>
        <translation>認証トークンの有効期間は残り %1です。更新されないため、期限が切れたらもう一度ログインしてください。</translation>
    </message>
    <message>
        <source>No tokens to show</source>
        <translation>表示するトークンはありません</translation>
    </message>
</context>
<context>
    <name>keyfob::PasswordFields</name>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
</context>
<context>
    <name>keyfob::PasswordForm</name>
    <message>
        <source>Current password</source>
        <translation>現在のパスワード</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>%L1 to %L2 characters, of any kind.</source>
        <translation>%L1～%L2&#xa0;文字。文字の種類に制限はありません。</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>新しいパスワード（確認）</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>変更中…</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>現在のパスワードを入力してください。</translation>
    </message>
    <message>
        <source>The new password needs %L1 characters or more.</source>
        <translation>新しいパスワードは %L1&#xa0;文字以上にしてください。</translation>
    </message>
    <message>
        <source>The new password can have %L1 characters; take away %L2.</source>
        <translation>新しいパスワードは %L1&#xa0;文字までです。%L2&#xa0;文字減らしてください。</translation>
    </message>
    <message>
        <source>The new passwords differ. Enter the new one again.</source>
        <translation>新しいパスワードが一致しません。もう一度入力してください。</translation>
    </message>
</context>
<context>
    <name>keyfob::PasswordSection</name>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Change Password…</source>
        <translation>パスワードを変更…</translation>
    </message>
    <message>
        <source>Changing it ends your sessions in all other browsers and programs. Your API tokens go on working.</source>
        <translation>パスワードを変更すると、他のすべてのブラウザーとプログラムのセッションが終了します。API トークンは引き続き使えます。</translation>
    </message>
    <message>
        <source>%1 This session may end, too: sign in with the new password then.</source>
        <translation>%1このセッションも終了することがあります。その場合は、新しいパスワードでログインしてください。</translation>
    </message>
    <message>
        <source>Your password was changed. Your other sessions have ended.</source>
        <translation>パスワードを変更しました。他のセッションは終了しました。</translation>
    </message>
</context>
<context>
    <name>keyfob::PreferencesTab</name>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>起動時のページ</translation>
    </message>
    <message>
        <source>Copied and Shown Secrets</source>
        <translation>コピー・表示した機密情報</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>クリップボードを消去するまでの時間</translation>
    </message>
    <message>
        <source>Hide a shown token after</source>
        <translation>表示したトークンを隠すまでの時間</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>管理者によって設定されています。</translation>
    </message>
    <message>
        <source>System Default</source>
        <translation>システムの既定</translation>
    </message>
    <message>
        <source>Where I Left Off</source>
        <translation>前回のページ</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
</context>
<context>
    <name>keyfob::ProfileTab</name>
    <message>
        <source>Change Display Name</source>
        <translation>表示名を変更</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ユーザー ID</translation>
    </message>
    <message>
        <source>Your display name was removed.</source>
        <translation>表示名を削除しました。</translation>
    </message>
    <message>
        <source>You are called “%1” now.</source>
        <translation>表示名を「%1」に変更しました。</translation>
    </message>
    <message>
        <source>Super admin</source>
        <translation>スーパー管理者</translation>
    </message>
    <message>
        <source>Organization creator</source>
        <translation>組織の作成者</translation>
    </message>
    <message>
        <source>Organization viewer</source>
        <translation>組織の閲覧者</translation>
    </message>
</context>
<context>
    <name>keyfob::ProxyForm</name>
    <message>
        <source>Enter the proxy’s name or IP address, such as proxy.example.com.</source>
        <translation>プロキシの名前または IP アドレスを入力してください（例：proxy.example.com）。</translation>
    </message>
    <message>
        <source>Enter the proxy’s port, a number from 1 to 65535.</source>
        <translation>プロキシのポートを 1～65535 の数値で入力してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Enter names, IP addresses or networks such as 10.0.0.0/8, with commas between them.</source>
        <translation>%1 を認識できません。ホスト名、IP アドレス、またはネットワーク（例：10.0.0.0/8）を、半角のコンマで区切って入力してください。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>プロキシの種類</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>プロキシのホスト</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one.</source>
        <translation>プロキシが求める場合のみ入力します。</translation>
    </message>
    <message>
        <source>No proxy for</source>
        <translation>プロキシを使わない接続先</translation>
    </message>
    <message>
        <source>Names, IP addresses or networks, with commas between them.</source>
        <translation>ホスト名、IP アドレス、またはネットワークを、半角のコンマで区切ります。</translation>
    </message>
    <message>
        <source>Change Proxy Password…</source>
        <translation>プロキシのパスワードを変更…</translation>
    </message>
    <message>
        <source>Enter Proxy Password…</source>
        <translation>プロキシのパスワードを入力…</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>管理者によって設定されています。</translation>
    </message>
    <message>
        <source>As the system’s settings and the environment (no_proxy, too) say. Servers on this computer are reached directly.</source>
        <translation>システムの設定と環境変数（no_proxy を含む）に従います。このコンピューター上のサーバーには直接接続します。</translation>
    </message>
    <message>
        <source>Counts as soon as host and port are filled in.</source>
        <translation>ホストとポートを入力すると有効になります。</translation>
    </message>
</context>
<context>
    <name>keyfob::ProxyLoginDialog</name>
    <message>
        <source>Enter your user name at the proxy.</source>
        <translation>プロキシのユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>Sign in to the proxy %1</source>
        <translation>プロキシ %1 にログイン</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>プロキシのユーザー名</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>Kept in this computer’s keyring, and sent to this proxy only.</source>
        <translation>このコンピューターのキーリングに保存され、このプロキシにのみ送信されます。</translation>
    </message>
    <message>
        <source>Sign In to Proxy</source>
        <translation>プロキシにログイン</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Remove Saved Password</source>
        <translation>パスワードを消去</translation>
    </message>
</context>
<context>
    <name>keyfob::SecretClipboard</name>
    <message>
        <source>Clipboard clears in %L1 s.</source>
        <translation>クリップボードは %L1&#xa0;秒後に消去されます。</translation>
    </message>
    <message>
        <source>Clipboard clears when Keyfob is closed.</source>
        <translation>クリップボードは Keyfob の終了時に消去されます。</translation>
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
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>再確認</translation>
    </message>
</context>
<context>
    <name>keyfob::SessionBar</name>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Show Certificate…</source>
        <translation>証明書を表示…</translation>
    </message>
    <message>
        <source>Enter Proxy Password…</source>
        <translation>プロキシのパスワードを入力…</translation>
    </message>
    <message>
        <source>Sign In Again</source>
        <translation>再ログイン</translation>
    </message>
    <message>
        <source>Sign In Instead</source>
        <translation>待たずにログイン</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>セッションが終了しました。</translation>
    </message>
    <message>
        <source>The lock has dropped your session, because it is not kept on this computer.</source>
        <translation>セッションをこのコンピューターに保存していないため、ロック時に破棄されました。</translation>
    </message>
</context>
<context>
    <name>keyfob::SettingsPage</name>
    <message>
        <source>Account Settings</source>
        <translation>アカウント設定</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
</context>
<context>
    <name>keyfob::Sidebar</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>アカウント設定</translation>
    </message>
</context>
<context>
    <name>keyfob::SignInCorner</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>keyfob::SignInFlow</name>
    <message>
        <source>Enter the email address of your account.</source>
        <translation>アカウントのメールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
</context>
<context>
    <name>keyfob::SignInForm</name>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>管理者によって設定されています。</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Use an auth token instead</source>
        <translation>認証トークンでログインする</translation>
    </message>
    <message>
        <source>Use email and password instead</source>
        <translation>メールアドレスとパスワードでログインする</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>ログイン中</translation>
    </message>
</context>
<context>
    <name>keyfob::SignInPage</name>
    <message>
        <source>Sign In Without Encryption</source>
        <translation>暗号化せずにログイン</translation>
    </message>
    <message>
        <source>Change the Address</source>
        <translation>アドレスを変更</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Forget This Account</source>
        <translation>アカウント情報を消去</translation>
    </message>
    <message>
        <source>Enter your code</source>
        <translation>コードの入力</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再ログイン</translation>
    </message>
    <message>
        <source>Sign in to NocoDB</source>
        <translation>NocoDB にログイン</translation>
    </message>
    <message>
        <source>%1 has a second factor: enter the code that your authenticator shows, or a recovery code.</source>
        <translation>%1 には 2 段階認証が設定されています。認証アプリに表示されているコードか、リカバリーコードを入力してください。</translation>
    </message>
    <message>
        <source>Paste another auth token of %1 to go on where you were.</source>
        <translation>%1 の新しい認証トークンを貼り付けると、続きから再開できます。</translation>
    </message>
    <message>
        <source>Enter your password to go on where you were.</source>
        <translation>パスワードを入力すると、続きから再開できます。</translation>
    </message>
    <message>
        <source>With an auth token of a session in your browser.</source>
        <translation>ブラウザーのセッションの認証トークンを使います。</translation>
    </message>
    <message>
        <source>With your NocoDB email and password.</source>
        <translation>NocoDB のメールアドレスとパスワードを使います。</translation>
    </message>
    <message>
        <source>The connection to %1 is not encrypted: anybody on the way can read your password and your tokens.</source>
        <translation>%1 への接続は暗号化されていません。通信経路上の誰もが、パスワードやトークンを読み取ることができます。</translation>
    </message>
</context>
<context>
    <name>keyfob::StatusLine</name>
    <message>
        <source>Clear Now</source>
        <translation>今すぐ消去</translation>
    </message>
    <message>
        <source>Not connected · next try in %L1 s</source>
        <translation>未接続 · %L1&#xa0;秒後に再試行</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Connected · session renews itself</source>
        <translation>接続済み · セッションは自動更新</translation>
    </message>
    <message>
        <source>Connected · session ends %1</source>
        <translation>接続済み · セッションの期限：%1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>未ログイン</translation>
    </message>
    <message>
        <source>Clipboard clears in %L1 s</source>
        <translation>クリップボードを %L1&#xa0;秒後に消去</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenActions</name>
    <message>
        <source>Add New API Token</source>
        <translation>API トークンを追加</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>置き換え…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Forget the Copy on This Computer</source>
        <translation>このコンピューターからコピーを消去</translation>
    </message>
    <message>
        <source>Export List…</source>
        <translation>一覧をエクスポート…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Read the list again (%1)</source>
        <translation>一覧を再読み込みします（%1）</translation>
    </message>
    <message>
        <source>Filter Tokens</source>
        <translation>トークンを絞り込む</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>A token is being added.</source>
        <translation>トークンを追加しています。</translation>
    </message>
    <message>
        <source>Add an API token (%1)</source>
        <translation>API トークンを追加します（%1）</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Tokens are being deleted.</source>
        <translation>トークンを削除しています。</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenAddition</name>
    <message>
        <source>Token %1</source>
        <translation>トークン %1</translation>
    </message>
    <message>
        <source>Created token “%1”, but NocoDB’s reply was lost, and with it the token itself. Delete it and add another one.</source>
        <translation>トークン「%1」を作成しましたが、NocoDB の応答が失われたため、トークンの値を取得できませんでした。このトークンを削除して、もう一度追加してください。</translation>
    </message>
    <message>
        <source>Created token “%1”.</source>
        <translation>トークン「%1」を作成しました。</translation>
    </message>
    <message>
        <source>The token may have been created: look at the list before you save it again.</source>
        <translation>トークンはすでに作成された可能性があります。もう一度保存する前に、一覧を確認してください。</translation>
    </message>
    <message>
        <source>The token was not created.</source>
        <translation>トークンは作成されませんでした。</translation>
    </message>
    <message>
        <source>Another token is being made right now. Save again in a moment.</source>
        <translation>別のトークンを作成中です。少し待ってから、もう一度保存してください。</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenColumns</name>
    <message>
        <source>Sort and Columns</source>
        <translation>並べ替えと列</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>%1で並べ替え</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>昇順</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降順</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <translation>「%1」列</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenCopying</name>
    <message>
        <source>Copied token “%1”.</source>
        <translation>トークン「%1」をコピーしました。</translation>
    </message>
    <message>
        <source>Copied token “%1” as an xc-token header.</source>
        <translation>トークン「%1」を xc-token ヘッダーとしてコピーしました。</translation>
    </message>
    <message>
        <source>Copied token “%1” as an Authorization header.</source>
        <translation>トークン「%1」を Authorization ヘッダーとしてコピーしました。</translation>
    </message>
    <message>
        <source>Copied token “%1” as JSON headers.</source>
        <translation>トークン「%1」を JSON ヘッダーとしてコピーしました。</translation>
    </message>
    <message>
        <source>Copied token “%1” as a curl line.</source>
        <translation>トークン「%1」を curl コマンドとしてコピーしました。</translation>
    </message>
    <message>
        <source>Copied token “%1” as an .env line.</source>
        <translation>トークン「%1」を .env の行としてコピーしました。</translation>
    </message>
    <message>
        <source>Copied token “%1” of %2.</source>
        <translation>%2 のトークン「%1」をコピーしました。</translation>
    </message>
    <message>
        <source>Copied token “%1” of %2 as an xc-token header.</source>
        <translation>%2 のトークン「%1」を xc-token ヘッダーとしてコピーしました。</translation>
    </message>
    <message>
        <source>Copied token “%1” of %2 as an Authorization header.</source>
        <translation>%2 のトークン「%1」を Authorization ヘッダーとしてコピーしました。</translation>
    </message>
    <message>
        <source>Copied token “%1” of %2 as JSON headers.</source>
        <translation>%2 のトークン「%1」を JSON ヘッダーとしてコピーしました。</translation>
    </message>
    <message>
        <source>Copied token “%1” of %2 as a curl line.</source>
        <translation>%2 のトークン「%1」を curl コマンドとしてコピーしました。</translation>
    </message>
    <message>
        <source>Copied token “%1” of %2 as an .env line.</source>
        <translation>%2 のトークン「%1」を .env の行としてコピーしました。</translation>
    </message>
    <message>
        <source>Token “%1” was not copied: another program has changed the clipboard. Copy it again.</source>
        <translation>トークン「%1」をコピーできませんでした。クリップボードが別のプログラムによって書き換えられました。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Your keyring has not given the copy of this token. Unlock it and refresh the list.</source>
        <translation>このトークンのコピーをキーリングから取得できませんでした。キーリングのロックを解除して、一覧を再読み込みしてください。</translation>
    </message>
    <message>
        <source>NocoDB shows this token only once, when it is made.</source>
        <translation>NocoDB がこのトークンを表示するのは、作成時の 1 回だけです。</translation>
    </message>
    <message>
        <source>Sign in again to copy or show it.</source>
        <translation>コピーや表示をするには、もう一度ログインしてください。</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenDeletion</name>
    <message>
        <source>Deleted %1.</source>
        <translation>%1を削除しました。</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Delete token “%1”?</source>
        <translation>トークン「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>Whatever uses this token stops working at once. This cannot be undone.</source>
        <translation>このトークンを使っているプログラムは、すぐに動作しなくなります。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>トークン名</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Token “%1” was already deleted.</source>
        <translation>トークン「%1」はすでに削除されていました。</translation>
    </message>
    <message>
        <source>Deleted token “%1”.</source>
        <translation>トークン「%1」を削除しました。</translation>
    </message>
    <message>
        <source>NocoDB still accepts this token. It will stop when the server is restarted.</source>
        <translation>NocoDB はまだこのトークンを受け付けています。サーバーを再起動すると受け付けなくなります。</translation>
    </message>
    <message>
        <source>NocoDB still accepts these tokens. They will stop when the server is restarted.</source>
        <translation>NocoDB はまだこれらのトークンを受け付けています。サーバーを再起動すると受け付けなくなります。</translation>
    </message>
    <message>
        <source>It is not known yet whether NocoDB still accepts this token.</source>
        <translation>NocoDB がまだこのトークンを受け付けるかどうかは、今のところ不明です。</translation>
    </message>
    <message>
        <source>It is not known yet whether NocoDB still accepts these tokens.</source>
        <translation>NocoDB がまだこれらのトークンを受け付けるかどうかは、今のところ不明です。</translation>
    </message>
    <message>
        <source>NocoDB no longer accepts %1.</source>
        <translation>%1は、NocoDB で受け付けられなくなりました。</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenEditor</name>
    <message>
        <source>Token name</source>
        <translation>トークン名</translation>
    </message>
    <message>
        <source>What is it for? For example: nightly backup</source>
        <translation>用途（例：夜間バックアップ）</translation>
    </message>
    <message>
        <source>Give the token a name, so that you know later what it is for.</source>
        <translation>後から用途がわかるように、トークンに名前を付けてください。</translation>
    </message>
    <message>
        <source>A name can have %L1 characters; take away %L2.</source>
        <translation>名前は %L1&#xa0;文字までです。%L2&#xa0;文字減らしてください。</translation>
    </message>
    <message>
        <source>You have a token of this name already. You can save another one.</source>
        <translation>同じ名前のトークンがすでにありますが、このまま保存できます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>残り %Ln&#xa0;文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many</source>
        <translation>
            <numerusform>%Ln&#xa0;文字超過</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyfob::TokenExporting</name>
    <message>
        <source>Export List</source>
        <translation>一覧をエクスポート</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>コンマ区切り (*.csv)</translation>
    </message>
    <message>
        <source>API tokens %1</source>
        <translation>API トークン %1</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>トークン名</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>作成日時（UTC）</translation>
    </message>
    <message>
        <source>Last used (UTC)</source>
        <translation>最終使用（UTC）</translation>
    </message>
    <message>
        <source>Expires (UTC)</source>
        <translation>有効期限（UTC）</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Saved the list, without the tokens, in “%1”.</source>
        <translation>一覧を「%1」に保存しました。トークンの値は含まれません。</translation>
    </message>
    <message>
        <source>The list could not be saved in “%1”. Choose a folder in which you may write and that has room, and export it again.</source>
        <translation>一覧を「%1」に保存できませんでした。書き込みができ、空き容量のあるフォルダーを選んで、もう一度エクスポートしてください。</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenFields</name>
    <message>
        <source>This server does not allow signing in with email and password. Sign in to it in your browser, and paste your auth token here.</source>
        <translation>このサーバーでは、メールアドレスとパスワードでのログインが許可されていません。ブラウザーでログインし、認証トークンをここに貼り付けてください。</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>認証トークン</translation>
    </message>
    <message>
        <source>Open “%1” in Browser…</source>
        <translation>「%1」をブラウザーで開く…</translation>
    </message>
    <message>
        <source>Open in Browser…</source>
        <translation>ブラウザーで開く…</translation>
    </message>
    <message>
        <source>Where it is: in the browser, signed in to NocoDB, open the developer tools (F12) and Network. Any request to the server has it as its header xc-auth.</source>
        <translation>確認方法：ブラウザーで NocoDB にログインし、開発者ツール（F12）の「ネットワーク」を開きます。認証トークンは、サーバーへのどのリクエストでも xc-auth ヘッダーに入っています。</translation>
    </message>
    <message>
        <source>The token of %1, valid until %2. It is not renewed: after that Keyfob asks for another one.</source>
        <translation>%1 のトークンです。有効期限は %2 です。更新されないため、期限が切れると新しいトークンが必要になります。</translation>
    </message>
    <message>
        <source>The token of %1. It is not renewed: when it ends, Keyfob asks for another one.</source>
        <translation>%1 のトークンです。更新されないため、期限が切れると新しいトークンが必要になります。</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenFilterRow</name>
    <message>
        <source>Filter tokens</source>
        <translation>トークンを絞り込む</translation>
    </message>
    <message>
        <source>Filter by name or creator (%1)</source>
        <translation>名前または作成者で絞り込む（%1）</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全員</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenHandover</name>
    <message>
        <source>Copied token “%1”.</source>
        <translation>トークン「%1」をコピーしました。</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenKeeping</name>
    <message>
        <source>Your keyring keeps a copy of token “%1”.</source>
        <translation>トークン「%1」のコピーをキーリングに保存しました。</translation>
    </message>
    <message>
        <source>Your keyring has no copy of token “%1” any more.</source>
        <translation>トークン「%1」のコピーをキーリングから削除しました。</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenListArea</name>
    <message>
        <source>Loading tokens</source>
        <translation>トークンを読み込み中</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenListModel</name>
    <message>
        <source>(no name)</source>
        <translation>（名前なし）</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>%1 の操作</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>トークン名</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
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
        <translation>再試行</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>一致するトークンはありません</translation>
    </message>
    <message>
        <source>No name and no creator contains what you typed.</source>
        <translation>入力した文字列を含む名前や作成者はありません。</translation>
    </message>
    <message>
        <source>The list could not be loaded</source>
        <translation>一覧を読み込めませんでした</translation>
    </message>
    <message>
        <source>Your tokens are safe on the server.</source>
        <translation>トークンはサーバーに安全に保管されています。</translation>
    </message>
    <message>
        <source>No API tokens yet</source>
        <translation>API トークンはまだありません</translation>
    </message>
    <message>
        <source>A token lets a script or another program use your NocoDB account. Press “Add New API Token” to make the first.</source>
        <translation>トークンを使うと、スクリプトや他のプログラムから NocoDB アカウントを利用できます。「API トークンを追加」を押して、最初のトークンを作成してください。</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Your tokens appear here when the server can be reached.</source>
        <translation>サーバーに接続できるようになると、ここにトークンが表示されます。</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>未ログイン</translation>
    </message>
    <message>
        <source>Your tokens appear here when you have signed in again.</source>
        <translation>もう一度ログインすると、ここにトークンが表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>トークン %Ln&#xa0;件</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1/%L2&#xa0;件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln&#xa0;件を選択中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyfob::TokenReplacement</name>
    <message>
        <source>This token belongs to somebody else: a new one would be yours, not theirs.</source>
        <translation>このトークンは他のユーザーのものです。新しく作成したトークンは、そのユーザーではなく自分のものになります。</translation>
    </message>
    <message>
        <source>This token has no name: add a new one with a name, then delete this one.</source>
        <translation>このトークンには名前がありません。名前を付けて新しいトークンを追加してから、このトークンを削除してください。</translation>
    </message>
    <message>
        <source>Another token is being made right now. Try again in a moment.</source>
        <translation>別のトークンを作成中です。少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>A new token “%1” was created, but NocoDB’s reply was lost, and with it the token itself. The old one was not deleted. Delete the new one, and replace the old one again.</source>
        <translation>新しいトークン「%1」を作成しましたが、NocoDB の応答が失われたため、トークンの値を取得できませんでした。古いトークンは削除されていません。新しいトークンを削除してから、古いトークンをもう一度置き換えてください。</translation>
    </message>
    <message>
        <source>Perhaps a new token “%1” was created: look at the list when it can be read again. The old one was not deleted.</source>
        <translation>新しいトークン「%1」が作成された可能性があります。一覧を読み込めるようになったら確認してください。古いトークンは削除されていません。</translation>
    </message>
    <message>
        <source>Token “%1” was not replaced: no new one was created, and the old one was not deleted.</source>
        <translation>トークン「%1」を置き換えられませんでした。新しいトークンは作成されず、古いトークンも削除されていません。</translation>
    </message>
    <message>
        <source>A new token “%1” was created, but not copied. The old one was not deleted.</source>
        <translation>新しいトークン「%1」を作成しましたが、コピーされていません。古いトークンは削除されていません。</translation>
    </message>
    <message>
        <source>The new token “%1” was copied. Delete the old one?</source>
        <translation>新しいトークン「%1」をクリップボードにコピーしました。古いトークンを削除しますか？</translation>
    </message>
    <message>
        <source>Whatever uses the old one stops working at once. Keep both until the new one is where it is needed.</source>
        <translation>古いトークンを使っているプログラムは、すぐに動作しなくなります。新しいトークンを必要な場所に設定するまでは、両方残してください。</translation>
    </message>
    <message>
        <source>Old one created</source>
        <translation>古いトークンの作成日時</translation>
    </message>
    <message>
        <source>Old one’s ID</source>
        <translation>古いトークンの ID</translation>
    </message>
    <message>
        <source>Keep Both</source>
        <translation>両方残す</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The old token “%1” was not deleted.</source>
        <translation>古いトークン「%1」は削除されませんでした。</translation>
    </message>
    <message>
        <source>Token “%1” was already deleted.</source>
        <translation>トークン「%1」はすでに削除されていました。</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenResultDialog</name>
    <message>
        <source>Keep a copy in this computer’s keyring</source>
        <translation>このコンピューターのキーリングにコピーを保存する</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>The new token “%1”</source>
        <translation>新しいトークン「%1」</translation>
    </message>
    <message>
        <source>NocoDB shows this token only now. Copy it and put it where it is needed: afterwards nobody can read it again.</source>
        <translation>NocoDB がこのトークンを表示するのは今だけです。コピーして、必要な場所に設定してください。後からは誰も確認できません。</translation>
    </message>
    <message>
        <source>Keyfob can then copy and show this token whenever you are signed in. The copy goes when you log out.</source>
        <translation>保存しておくと、ログイン中はいつでも、このトークンを Keyfob でコピーしたり表示したりできます。保存したコピーは、ログアウトすると削除されます。</translation>
    </message>
    <message>
        <source>The clipboard has not taken it. Press Copy again.</source>
        <translation>クリップボードにコピーできませんでした。もう一度「コピー」を押してください。</translation>
    </message>
    <message>
        <source>This token is shown only now. Close without copying it?</source>
        <translation>このトークンが表示されるのは今だけです。コピーせずに閉じますか？</translation>
    </message>
    <message>
        <source>Nobody can read it again later. To have one that can be used, you would have to delete it and add another one.</source>
        <translation>後からは誰も確認できません。使えるトークンを用意するには、これを削除して、もう一度追加する必要があります。</translation>
    </message>
    <message>
        <source>Close Without Copying</source>
        <translation>コピーせずに閉じる</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenTableModel</name>
    <message>
        <source>Token name</source>
        <translation>トークン名</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>A copy is kept in this computer’s keyring.</source>
        <translation>このコンピューターのキーリングにコピーが保存されています。</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenTesting</name>
    <message>
        <source>NocoDB refuses “%1”. Replace it, or delete it.</source>
        <translation>NocoDB は「%1」を受け付けません。置き換えるか、削除してください。</translation>
    </message>
    <message>
        <source>NocoDB accepts “%1”.</source>
        <translation>NocoDB は「%1」を受け付けます。</translation>
    </message>
    <message>
        <source>NocoDB accepts “%1”: it is %2’s.</source>
        <translation>NocoDB は「%1」を受け付けます。%2 のトークンです。</translation>
    </message>
    <message>
        <source>“%1” could not be tested.</source>
        <translation>「%1」をテストできませんでした。</translation>
    </message>
</context>
<context>
    <name>keyfob::TokensTab</name>
    <message>
        <source>API Tokens</source>
        <translation>API トークン</translation>
    </message>
    <message>
        <source>API tokens</source>
        <translation>API トークン</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>There is no token to act on.</source>
        <translation>操作できるトークンがありません。</translation>
    </message>
</context>
<context>
    <name>keyfob::UserButton</name>
    <message>
        <source>User menu</source>
        <translation>ユーザーメニュー</translation>
    </message>
</context>
<context>
    <name>keyfob::WaitingCommand</name>
    <message>
        <source>Sign in, and your auth token will be copied.</source>
        <translation>ログインすると、認証トークンがコピーされます。</translation>
    </message>
    <message>
        <source>Sign in, and you can save the new API token.</source>
        <translation>ログインすると、新しい API トークンを保存できます。</translation>
    </message>
    <message>
        <source>Sign in, and the settings will open.</source>
        <translation>ログインすると、設定が開きます。</translation>
    </message>
</context>
<context>
    <name>keyfob::Windowless</name>
    <message>
        <source>keyfob: These options are too long.</source>
        <translation>keyfob: オプションが長すぎます。</translation>
    </message>
    <message>
        <source>keyfob: The Keyfob that is running does not know these options. Close it, and start again.</source>
        <translation>keyfob: 実行中の Keyfob は、これらのオプションに対応していません。Keyfob を閉じてから、もう一度起動してください。</translation>
    </message>
    <message>
        <source>keyfob: Keyfob is running already, but does not answer. End it, and start again.</source>
        <translation>keyfob: Keyfob はすでに実行中ですが、応答がありません。強制終了してから、もう一度起動してください。</translation>
    </message>
</context>
<context>
    <name>keyfob::errortext</name>
    <message>
        <source>The server refused this: “%1”</source>
        <translation>サーバーに拒否されました：「%1」</translation>
    </message>
    <message>
        <source>The server asks for a pause. Try again in a minute.</source>
        <translation>サーバーから待つように求められました。1&#xa0;分後に、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server asks for a pause of %L1 s. Try again after it.</source>
        <translation>サーバーから %L1&#xa0;秒待つように求められました。その後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no server named %1. Check the address and your connection.</source>
        <translation>%1 というサーバーはありません。アドレスとネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>%1 does not accept connections. Check the address and the port, and that NocoDB is running.</source>
        <translation>%1 は接続を受け付けていません。アドレスとポート、および NocoDB が動作していることを確認してください。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. Try again.</source>
        <translation>%1 との接続が切れました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check your connection and try again.</source>
        <translation>%1 から時間内に応答がありませんでした。ネットワーク接続を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 cannot be reached, or lets nothing through. Check the proxy in the network settings.</source>
        <translation>%1 への経路にあるプロキシに接続できないか、通信が遮断されています。ネットワーク設定でプロキシを確認してください。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 lets nobody through without the right user name and password. Enter those that you have for the proxy.</source>
        <translation>%1 への経路にあるプロキシを通るには、正しいユーザー名とパスワードが必要です。プロキシのユーザー名とパスワードを入力してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not signed by an authority that this computer knows.</source>
        <translation>%1 の証明書は、このコンピューターが認識する認証局によって署名されていません。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Tell whoever runs the server.</source>
        <translation>%1 の証明書は有効期限が切れています。サーバーの管理者に連絡してください。</translation>
    </message>
    <message>
        <source>The certificate shown is not for %1. Check the address.</source>
        <translation>提示された証明書は %1 のものではありません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is another one than the one you trusted.</source>
        <translation>%1 の証明書は、以前信頼したものと異なります。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. Check the address, and whether the server speaks https.</source>
        <translation>%1 への安全な接続を確立できませんでした。アドレスと、サーバーが https に対応しているかどうかを確認してください。</translation>
    </message>
    <message>
        <source>%1 sends us on to another address. Enter the address that your browser ends up at.</source>
        <translation>%1 から別のアドレスに転送されました。ブラウザーで最終的に表示されるアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than anything NocoDB sends. Check the address.</source>
        <translation>%1 の応答は、NocoDB のものとしては大きすぎます。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>%1 has a problem of its own. Try again in a while; if it stays, tell whoever runs the server.</source>
        <translation>%1 で問題が発生しています。しばらくしてから、もう一度お試しください。問題が続く場合は、サーバーの管理者に連絡してください。</translation>
    </message>
    <message>
        <source>There is a server at %1, but it is not NocoDB. Check the address; NocoDB may be in a folder below it.</source>
        <translation>%1 にサーバーはありますが、NocoDB ではありません。アドレスを確認してください。NocoDB はその下のフォルダーにあるかもしれません。</translation>
    </message>
    <message>
        <source>NocoDB at %1 is too old: it has no account tokens. Version 0.109 or newer is needed.</source>
        <translation>%1 の NocoDB は古いため、アカウントトークンに対応していません。バージョン 0.109 以降が必要です。</translation>
    </message>
    <message>
        <source>%1 kept the token without saying why. Early releases of NocoDB delete tokens only through a base: create one there and try again.</source>
        <translation>%1 でトークンが削除されませんでした。理由は示されていません。初期の NocoDB では、ベースを通してしかトークンを削除できません。NocoDB でベースを作成してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The answer of %1 could not be understood. Try again; something between you and the server may have changed it.</source>
        <translation>%1 の応答を解釈できませんでした。途中で書き換えられた可能性があります。もう一度お試しください。</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>セッションが終了しました。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>Your account may not do this. Ask whoever runs the server.</source>
        <translation>このアカウントには、この操作を行う権限がありません。サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The server refused this without saying why.</source>
        <translation>サーバーに拒否されました。理由は示されていません。</translation>
    </message>
    <message>
        <source>Email or password is wrong. Check both and try again.</source>
        <translation>メールアドレスまたはパスワードが間違っています。両方を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>NocoDB at %1 has no display names. It is too old for them.</source>
        <translation>%1 の NocoDB は古いため、表示名に対応していません。</translation>
    </message>
    <message>
        <source>The current password is wrong. Enter it again.</source>
        <translation>現在のパスワードが間違っています。もう一度入力してください。</translation>
    </message>
    <message>
        <source>%1 gave no answer, so it is not known whether your password was changed. To find out, log out and sign in: try the new password first, then the old one.</source>
        <translation>%1 から応答がなかったため、パスワードが変更されたかどうかわかりません。確かめるには、ログアウトしてからログインし直してください。まず新しいパスワードを、次に古いパスワードをお試しください。</translation>
    </message>
    <message>
        <source>Your saved session was not found: the keyring is locked, or the entry was removed. Unlock the keyring and press Retry, or sign in.</source>
        <translation>保存されたセッションが見つかりません。キーリングがロックされているか、項目が削除されています。キーリングのロックを解除して「再試行」を押すか、ログインしてください。</translation>
    </message>
    <message>
        <source>Your keyring is locked. Unlock it and press Retry, or sign in.</source>
        <translation>キーリングがロックされています。ロックを解除して「再試行」を押すか、ログインしてください。</translation>
    </message>
    <message>
        <source>No keyring answers on this computer, so Keyfob forgets your session when it is closed.</source>
        <translation>このコンピューターのキーリングが応答しないため、セッションは Keyfob を終了すると失われます。</translation>
    </message>
    <message>
        <source>The session is too large for the keyring. Sign in again at the next start.</source>
        <translation>セッションが大きすぎて、キーリングに保存できません。次回の起動時に、もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>The saved session could not be read: something else has changed its entry in the keyring. Sign in to replace it.</source>
        <translation>保存されたセッションを読み取れませんでした。キーリングの項目が、他のプログラムによって変更されています。ログインすると置き換えられます。</translation>
    </message>
    <message>
        <source>The keyring could not be read. Press Retry, or sign in to go on.</source>
        <translation>キーリングを読み取れませんでした。「再試行」を押すか、ログインして続けてください。</translation>
    </message>
    <message>
        <source>Enter the address of your NocoDB server.</source>
        <translation>NocoDB サーバーのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>アドレスは https:// または http:// で始めてください。</translation>
    </message>
    <message>
        <source>This is not a server’s address. Enter one like https://nocodb.example.com.</source>
        <translation>サーバーのアドレスではありません。https://nocodb.example.com のように入力してください。</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>ポートは 1～65535 の数値にしてください。</translation>
    </message>
    <message>
        <source>There is no such file. Choose another one, or empty the field.</source>
        <translation>ファイルがありません。別のファイルを選ぶか、欄を空にしてください。</translation>
    </message>
    <message>
        <source>This file cannot be read. Check its permissions, or choose another one.</source>
        <translation>ファイルを読み取れません。アクセス権を確認するか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>There is no certificate in this file. Choose one in PEM or DER format.</source>
        <translation>ファイルに証明書が含まれていません。PEM または DER 形式のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Waiting for your keyring…</source>
        <translation>キーリングの応答を待っています…</translation>
    </message>
    <message>
        <source>Your keyring did not remove the saved session. Remove the entry “Keyfob” in your keyring’s own program.</source>
        <translation>保存されたセッションをキーリングから削除できませんでした。キーリングの管理プログラムで「Keyfob」の項目を削除してください。</translation>
    </message>
    <message>
        <source>The server could not be told. Other sessions go on until their tokens end.</source>
        <translation>ログアウトをサーバーに通知できませんでした。他のセッションは、トークンの期限が切れるまで続きます。</translation>
    </message>
    <message>
        <source>The server does not accept this token: it has ended, or belongs to another server. Copy a new one.</source>
        <translation>サーバーはこのトークンを受け付けません。期限が切れているか、別のサーバーのトークンです。新しいトークンをコピーしてください。</translation>
    </message>
    <message>
        <source>This token belongs to another account than the one whose session has ended. Copy one of that account.</source>
        <translation>このトークンは、終了したセッションとは別のアカウントのものです。元のアカウントのトークンをコピーしてください。</translation>
    </message>
    <message>
        <source>The server gives out sessions that have ended already. Whoever runs it must give NC_JWT_EXPIRES_IN a unit, such as 10h.</source>
        <translation>サーバーが発行するセッションは、発行時点ですでに期限が切れています。NC_JWT_EXPIRES_IN に 10h のような単位付きの値を指定するよう、サーバーの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>No keyring answers on this computer, so your saved session cannot be read. Start the keyring and press Retry, or sign in.</source>
        <translation>このコンピューターのキーリングが応答しないため、保存されたセッションを読み取れません。キーリングを起動して「再試行」を押すか、ログインしてください。</translation>
    </message>
    <message>
        <source>Keyfob is still connecting. Try again in a moment.</source>
        <translation>Keyfob はまだ接続中です。少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server cannot be reached now. Press Retry first.</source>
        <translation>現在、サーバーに接続できません。先に「再試行」を押してください。</translation>
    </message>
    <message>
        <source>You are not signed in any more. Sign in again first.</source>
        <translation>ログインしていません。先にもう一度ログインしてください。</translation>
    </message>
</context>
<context>
    <name>keyfob::keyringtext</name>
    <message>
        <source>Your keyring is locked, so you stay signed in until Keyfob is closed. To be kept signed in, unlock it and sign in again.</source>
        <translation>キーリングがロックされているため、ログイン状態は Keyfob を終了するまでしか保持されません。その後も保持するには、ロックを解除してから、もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>No keyring answers on this computer, so you stay signed in until Keyfob is closed.</source>
        <translation>このコンピューターのキーリングが応答しないため、ログイン状態は Keyfob を終了するまでしか保持されません。</translation>
    </message>
    <message>
        <source>The session is too large for your keyring, so you stay signed in until Keyfob is closed.</source>
        <translation>セッションが大きすぎてキーリングに保存できないため、ログイン状態は Keyfob を終了するまでしか保持されません。</translation>
    </message>
    <message>
        <source>Your keyring has not taken the session, so you stay signed in until Keyfob is closed. To be kept signed in, log out and sign in again.</source>
        <translation>キーリングにセッションを保存できなかったため、ログイン状態は Keyfob を終了するまでしか保持されません。その後も保持するには、ログアウトしてから、もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>Your keyring has not taken the proxy’s password: Keyfob has to ask for it again at the next start.</source>
        <translation>プロキシのパスワードをキーリングに保存できませんでした。次回の起動時に、もう一度入力が必要です。</translation>
    </message>
    <message>
        <source>Your keyring is locked, so no copy of token “%1” is kept. It can be copied here until your session ends.</source>
        <translation>キーリングがロックされているため、トークン「%1」のコピーを保存できませんでした。セッションが終了するまでは、ここからクリップボードにコピーできます。</translation>
    </message>
    <message>
        <source>No keyring answers on this computer, so no copy of token “%1” is kept. It can be copied here until your session ends.</source>
        <translation>このコンピューターのキーリングが応答しないため、トークン「%1」のコピーを保存できませんでした。セッションが終了するまでは、ここからクリップボードにコピーできます。</translation>
    </message>
    <message>
        <source>Token “%1” is too long for your keyring, so no copy of it is kept. It can be copied here until your session ends.</source>
        <translation>トークン「%1」は長すぎるため、コピーをキーリングに保存できませんでした。セッションが終了するまでは、ここからクリップボードにコピーできます。</translation>
    </message>
    <message>
        <source>Your keyring has not taken a copy of token “%1”. It can be copied here until your session ends.</source>
        <translation>トークン「%1」のコピーをキーリングに保存できませんでした。セッションが終了するまでは、ここからクリップボードにコピーできます。</translation>
    </message>
    <message>
        <source>You are signed in until Keyfob is closed, so no copies are kept. To keep them, sign in with “Keep me signed in”.</source>
        <translation>ログイン状態は Keyfob を終了するまでしか保持されないため、コピーは保存されません。保存するには、「ログイン状態を保持する」を選んでログインしてください。</translation>
    </message>
    <message>
        <source>Your keyring has not taken the session, so it is not asked to keep copies.</source>
        <translation>キーリングにセッションを保存できなかったため、コピーも保存されません。</translation>
    </message>
    <message>
        <source>Your keyring did not remove the copy of a token. Remove the entry of Keyfob that ends with “token %1” in your keyring’s own program.</source>
        <translation>トークンのコピーをキーリングから削除できませんでした。キーリングの管理プログラムで、名前の末尾が「token %1」になっている Keyfob の項目を削除してください。</translation>
    </message>
    <message>
        <source>Your keyring did not remove all copies of your tokens. Remove the entries “Keyfob” in your keyring’s own program.</source>
        <translation>トークンのコピーの一部をキーリングから削除できませんでした。キーリングの管理プログラムで「Keyfob」の項目を削除してください。</translation>
    </message>
</context>
<context>
    <name>keyfob::signintext</name>
    <message>
        <source>Enter the one that your authenticator shows now, or a recovery code; if that does not help, cancel and sign in again.</source>
        <translation>認証アプリに今表示されているコードか、リカバリーコードを入力してください。それでもログインできない場合は、キャンセルしてログインし直してください。</translation>
    </message>
    <message>
        <source>The server does not accept this code: “%1”.</source>
        <translation>サーバーはこのコードを受け付けません：「%1」。</translation>
    </message>
    <message>
        <source>There is a server at %1, but it is not NocoDB. NocoDB answers at %2.</source>
        <translation>%1 にサーバーはありますが、NocoDB ではありません。NocoDB は %2 で応答しています。</translation>
    </message>
    <message>
        <source>No browser could be opened. Open %1 in one yourself.</source>
        <translation>ブラウザーを開けませんでした。ブラウザーで %1 を開いてください。</translation>
    </message>
    <message>
        <source>Paste your auth token.</source>
        <translation>認証トークンを貼り付けてください。</translation>
    </message>
    <message>
        <source>This is an API token, and an auth token is needed: the one of your session in the browser.</source>
        <translation>これは API トークンです。ここで必要なのは、ブラウザーのセッションの認証トークンです。</translation>
    </message>
    <message>
        <source>This is not an auth token. One is three long words with dots between them: copy it again, the whole of it.</source>
        <translation>これは認証トークンではありません。認証トークンは、3 つの長い文字列をドットでつないだものです。全体をもう一度コピーしてください。</translation>
    </message>
</context>
<context>
    <name>keyfob::tokentext</name>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>within the hour</source>
        <translation>1&#xa0;時間以内</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;時間後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;日後</numerusform>
        </translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有効</translation>
    </message>
</context>
</TS>
