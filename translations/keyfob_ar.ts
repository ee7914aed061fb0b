<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>BatchOutcome</name>
    <message>
        <source>%L1 of %L2 deleted.</source>
        <translation>حُذف %L1 من %L2.</translation>
    </message>
    <message>
        <source>Already deleted: %1.</source>
        <translation>محذوف من قبل: %1.</translation>
    </message>
    <message>
        <source>Not deleted: %1.</source>
        <translation>لم يُحذف: %1.</translation>
    </message>
    <message>
        <source>Perhaps deleted: %1. Look at the list when it can be read again.</source>
        <translation>ربما حُذف: %1. راجع القائمة متى أمكنت قراءتها من جديد.</translation>
    </message>
    <message>
        <source>Not tried: %1.</source>
        <translation>لم تجرِ محاولة حذف: %1.</translation>
    </message>
</context>
<context>
    <name>PastedToken</name>
    <message>
        <source>Several tokens begin like this one: %1. NocoDB shows no more of them. Compare when they were created.</source>
        <translation>تبدأ عدة رموز كما يبدأ هذا الرمز: %1. ولا يعرض NocoDB منها أكثر من بدايتها. قارن بين تواريخ إنشائها.</translation>
    </message>
    <message>
        <source>This is token “%1”.</source>
        <translation>هذا هو الرمز «%1».</translation>
    </message>
    <message>
        <source>No token of the list is this one. It may have been deleted, or belong to another account: switch to that one and paste it there.</source>
        <translation>هذا الرمز ليس من رموز القائمة. ربما حُذف، أو أنه يخص حسابًا آخر: انتقل إلى ذلك الحساب والصقه هناك.</translation>
    </message>
    <message>
        <source>Which token this is cannot be looked up now.</source>
        <translation>لا يمكن الآن معرفة أي رمز هذا.</translation>
    </message>
    <message>
        <source>This token was not found, but the list is not complete now. Refresh it and paste the token again.</source>
        <translation>لم يُعثر على هذا الرمز، لكن القائمة غير كاملة الآن. حدّثها ثم الصق الرمز مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>TokenNames</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 ولا شيء غيرها</numerusform>
            <numerusform>%1 وواحد غيرها</numerusform>
            <numerusform>%1 واثنان غيرها</numerusform>
            <numerusform>%1 و%Ln غيرها</numerusform>
            <numerusform>%1 و%Ln غيرها</numerusform>
            <numerusform>%1 و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>المعرّف %1</translation>
    </message>
</context>
<context>
    <name>display</name>
    <message>
        <source>keyfob: there is no display to open a window on; start it from a desktop session.</source>
        <translation>keyfob: لا توجد شاشة لفتح نافذة عليها؛ شغّل البرنامج من جلسة سطح مكتب.</translation>
    </message>
</context>
<context>
    <name>keyfob</name>
    <message>
        <source>Network Settings</source>
        <translation>إعدادات الشبكة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Trust the certificate of %1?</source>
        <translation>الثقة بشهادة ⁦%1⁩؟</translation>
    </message>
    <message>
        <source>Trust it only if whoever runs the server confirms the fingerprint: otherwise somebody in between could read your password and your tokens.</source>
        <translation>لا تثق بها إلا إذا أكّد لك مسؤول الخادم بصمتها، وإلا فقد يقرأ أحد على الطريق كلمة سرك ورموزك.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>صادرة إلى</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>صادرة عن</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>صالحة من</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Trusted before</source>
        <translation>الموثوقة سابقًا</translation>
    </message>
    <message>
        <source>Trust This Certificate</source>
        <translation>الثقة بهذه الشهادة</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1&#xa0;ث</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1&#xa0;د</translation>
    </message>
</context>
<context>
    <name>keyfob::AboutDialog</name>
    <message>
        <source>About Keyfob</source>
        <translation>عن Keyfob</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>For the API tokens of a NocoDB server. Keyfob is an independent program: it is not made, and not endorsed, by those who make NocoDB.</source>
        <translation>لإدارة رموز API على خادم NocoDB. وبرنامج Keyfob مستقل: ليس من صنع القائمين على NocoDB ولا معتمدًا منهم.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, without any warranty.</source>
        <translation>برنامج حر برخصة MIT، دون أي ضمان.</translation>
    </message>
</context>
<context>
    <name>keyfob::AccountActions</name>
    <message>
        <source>Account Settings</source>
        <translation>إعدادات الحساب</translation>
    </message>
    <message>
        <source>Copy Auth Token</source>
        <translation>نسخ رمز المصادقة</translation>
    </message>
    <message>
        <source>Log Out…</source>
        <translation>تسجيل الخروج…</translation>
    </message>
    <message>
        <source>User menu</source>
        <translation>قائمة المستخدم</translation>
    </message>
    <message>
        <source>Copied the auth token. It is valid until %1.</source>
        <translation>نُسخ رمز المصادقة. وهو صالح حتى %1.</translation>
    </message>
    <message>
        <source>Copied the auth token.</source>
        <translation>نُسخ رمز المصادقة.</translation>
    </message>
    <message>
        <source>The auth token was not copied: it has to be renewed first.</source>
        <translation>لم يُنسخ رمز المصادقة، إذ يجب تجديده أولًا.</translation>
    </message>
    <message>
        <source>The auth token was not copied: another program has changed the clipboard. Copy it again.</source>
        <translation>لم يُنسخ رمز المصادقة، إذ غيّر برنامج آخر محتوى الحافظة. انسخه مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>keyfob::AccountChoice</name>
    <message>
        <source>Keyfob was asked to go to %1 meanwhile. Finish this sign-in first, then ask again.</source>
        <translation>طُلب من Keyfob في هذه الأثناء الانتقال إلى ⁦%1⁩. أكمل تسجيل الدخول هذا أولًا، ثم أعد الطلب.</translation>
    </message>
</context>
<context>
    <name>keyfob::AccountMenu</name>
    <message>
        <source>Switch Account</source>
        <translation>تبديل الحساب</translation>
    </message>
    <message>
        <source>Add Account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>⁦%1⁩ على ⁦%2⁩</translation>
    </message>
</context>
<context>
    <name>keyfob::AccountView</name>
    <message>
        <source>This session has ended already; only what is left of it here is removed. Your API tokens go on working.</source>
        <translation>انتهت هذه الجلسة من قبل، ولن يُزال إلا ما بقي منها هنا. وتظل رموز API الخاصة بك تعمل.</translation>
    </message>
    <message>
        <source>Your keyring’s copies of tokens that NocoDB shows only once are removed: nobody can read these again.</source>
        <translation>ستُزال من حلقة المفاتيح نسخ الرموز التي لا يعرضها NocoDB إلا مرة واحدة، ولن يستطيع أحد قراءتها بعد ذلك.</translation>
    </message>
    <message>
        <source>Log out of %1?</source>
        <translation>تسجيل الخروج من ⁦%1⁩؟</translation>
    </message>
    <message>
        <source>Forget on This Computer</source>
        <translation>نسيان الجلسة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Log Out Everywhere</source>
        <translation>تسجيل الخروج من كل مكان</translation>
    </message>
    <message>
        <source>“Log Out Everywhere” ends all of your sessions on the server, in every browser and program. “Forget on This Computer” only removes the session from here. Your API tokens go on working either way.</source>
        <translation>«تسجيل الخروج من كل مكان» ينهي كل جلساتك على الخادم، في كل متصفح وبرنامج. أما «نسيان الجلسة على هذا الحاسوب» فيزيل الجلسة من هنا فقط. وفي الحالتين تظل رموز API الخاصة بك تعمل.</translation>
    </message>
    <message>
        <source>Keyfob cannot end this session on the server now; only what is left of it here is removed. To end it there, too, sign in first. Your API tokens go on working.</source>
        <translation>لا يستطيع Keyfob إنهاء هذه الجلسة على الخادم الآن، ولن يُزال إلا ما بقي منها هنا. لإنهائها هناك أيضًا سجّل الدخول أولًا. وتظل رموز API الخاصة بك تعمل.</translation>
    </message>
</context>
<context>
    <name>keyfob::AppearanceMenu</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
</context>
<context>
    <name>keyfob::BulkDeletion</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln token(s)?</source>
        <translation>
            <numerusform>حذف %Ln رمز؟</numerusform>
            <numerusform>حذف رمز واحد؟</numerusform>
            <numerusform>حذف رمزين؟</numerusform>
            <numerusform>حذف %Ln رموز؟</numerusform>
            <numerusform>حذف %Ln رمزًا؟</numerusform>
            <numerusform>حذف %Ln رمز؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever uses these tokens stops working at once. This cannot be undone.</source>
        <translation>سيتوقف عن العمل فورًا كل ما يستخدم هذه الرموز. ولا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Tokens to delete</source>
        <translation>الرموز المراد حذفها</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Deleting… %L1 of %L2</source>
        <translation>جارٍ الحذف… %L1 من %L2</translation>
    </message>
</context>
<context>
    <name>keyfob::CertificateFacts</name>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>صادرة إلى</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>صادرة عن</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Stop Trusting It</source>
        <translation>إلغاء الثقة بها</translation>
    </message>
    <message>
        <source>Signed by an authority that is trusted.</source>
        <translation>موقّعة من جهة تصديق موثوقة.</translation>
    </message>
    <message>
        <source>You chose to trust exactly this certificate.</source>
        <translation>اخترت الثقة بهذه الشهادة بعينها.</translation>
    </message>
    <message>
        <source>Not trusted: nothing is sent to this server.</source>
        <translation>غير موثوقة: لن يُرسل شيء إلى هذا الخادم.</translation>
    </message>
</context>
<context>
    <name>keyfob::CheckLine</name>
    <message>
        <source>This NocoDB has no account yet. Open it in a browser to create the first one.</source>
        <translation>لا حسابات في نسخة NocoDB هذه بعد. افتحها في متصفح لإنشاء أول حساب.</translation>
    </message>
    <message>
        <source>Show Certificate…</source>
        <translation>إظهار الشهادة…</translation>
    </message>
    <message>
        <source>Enter Proxy Password…</source>
        <translation>إدخال كلمة سر الوسيط…</translation>
    </message>
    <message>
        <source>Network Settings…</source>
        <translation>إعدادات الشبكة…</translation>
    </message>
    <message>
        <source>Looking for NocoDB at %1…</source>
        <translation>جارٍ البحث عن NocoDB على ⁦%1⁩…</translation>
    </message>
    <message>
        <source>NocoDB answers. The user name and password in the address are not used: enter them below.</source>
        <translation>يستجيب NocoDB. لن يُستخدم اسم المستخدم وكلمة السر الواردان في العنوان: أدخلهما أدناه.</translation>
    </message>
    <message>
        <source>NocoDB answers, and the connection is encrypted.</source>
        <translation>يستجيب NocoDB، والاتصال مشفّر.</translation>
    </message>
    <message>
        <source>NocoDB answers, on this computer.</source>
        <translation>يستجيب NocoDB على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>NocoDB answers, but the connection is not encrypted.</source>
        <translation>يستجيب NocoDB، لكن الاتصال غير مشفّر.</translation>
    </message>
    <message>
        <source>It answers in %L1 ms.</source>
        <translation>زمن الاستجابة: %L1&#xa0;مللي&#xa0;ثانية.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>استخدام ⁦%1⁩</translation>
    </message>
</context>
<context>
    <name>keyfob::CodeStep</name>
    <message>
        <source>Code</source>
        <translation>رمز التحقق</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>جارٍ تسجيل الدخول</translation>
    </message>
    <message>
        <source>Enter the code that your authenticator shows, or a recovery code.</source>
        <translation>أدخل رمز التحقق الظاهر في تطبيق المصادقة، أو رمز استرداد.</translation>
    </message>
</context>
<context>
    <name>keyfob::CommandLine</name>
    <message>
        <source>Address of the NocoDB server to sign in to.</source>
        <translation>عنوان خادم NocoDB المراد تسجيل الدخول إليه.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Email address to sign in with.</source>
        <translation>عنوان البريد الإلكتروني لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation>طباعة الإصدار ثم الخروج.</translation>
    </message>
    <message>
        <source>Print this help and exit.</source>
        <translation>طباعة هذه المساعدة ثم الخروج.</translation>
    </message>
    <message>
        <source>Manages the account tokens of a NocoDB server.</source>
        <translation>إدارة رموز الحساب على خادم NocoDB.</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>معامل غير متوقع: «%1».</translation>
    </message>
    <message>
        <source>Try “keyfob --help” for the options there are.</source>
        <translation>نفّذ «keyfob --help» لعرض الخيارات المتاحة.</translation>
    </message>
    <message>
        <source>Your administrator has set the server, so the address given by --server is not used.</source>
        <translation>لن يُستخدم العنوان المعطى بالخيار ‎--server، لأن مسؤول النظام حدّد الخادم.</translation>
    </message>
    <message>
        <source>Copy the auth token to the clipboard.</source>
        <translation>نسخ رمز المصادقة إلى الحافظة.</translation>
    </message>
    <message>
        <source>Begin a new API token of this name; it is not saved by itself.</source>
        <translation>بدء إضافة رمز API جديد بهذا الاسم؛ ولا يُحفظ تلقائيًا.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>Open a tab of Account Settings: %1.</source>
        <translation>فتح أحد تبويبات إعدادات الحساب: %1.</translation>
    </message>
    <message>
        <source>TAB</source>
        <translation>تبويب</translation>
    </message>
    <message>
        <source>--copy-auth-token, --add-token and --settings do not go together: use one.</source>
        <translation>لا يمكن الجمع بين ‎--copy-auth-token و‎--add-token و‎--settings: استخدم واحدًا منها فقط.</translation>
    </message>
    <message>
        <source>There is no tab “%1”. The tabs are %2.</source>
        <translation>لا يوجد تبويب باسم «%1». التبويبات المتاحة: %2.</translation>
    </message>
</context>
<context>
    <name>keyfob::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>keyfob::CopyAsMenu</name>
    <message>
        <source>xc-token Header</source>
        <translation>ترويسة xc-token</translation>
    </message>
    <message>
        <source>Authorization Header</source>
        <translation>ترويسة Authorization</translation>
    </message>
    <message>
        <source>JSON Headers</source>
        <translation>ترويسات JSON</translation>
    </message>
    <message>
        <source>curl Line</source>
        <translation>سطر curl</translation>
    </message>
    <message>
        <source>.env Line</source>
        <translation>سطر ‎.env</translation>
    </message>
    <message>
        <source>Copy As</source>
        <translation>نسخ بصيغة</translation>
    </message>
</context>
<context>
    <name>keyfob::DiagnosticsDialog</name>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save Diagnostics</source>
        <translation>حفظ بيانات التشخيص</translation>
    </message>
    <message>
        <source>This is what is saved, to be sent with a report about trouble: no address, no email, no name and no secret. Read it before you send it.</source>
        <translation>هذا ما سيُحفظ لإرساله مع بلاغ عن مشكلة: لا عناوين فيه ولا بريد إلكتروني ولا أسماء ولا أسرار. اقرأه قبل أن ترسله.</translation>
    </message>
    <message>
        <source>This is what is saved</source>
        <translation>هذا ما سيُحفظ</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>ملفات نصية ‎(*.txt)</translation>
    </message>
    <message>
        <source>Saved in “%1”.</source>
        <translation>حُفظت بيانات التشخيص في «%1».</translation>
    </message>
    <message>
        <source>This could not be saved in “%1”. Choose a folder in which you may write and that has room.</source>
        <translation>تعذّر حفظ بيانات التشخيص في «%1». اختر مجلدًا يُسمح لك بالكتابة فيه وبه مساحة كافية.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخت بيانات التشخيص.</translation>
    </message>
</context>
<context>
    <name>keyfob::DisplayNameEditor</name>
    <message>
        <source>Display name</source>
        <translation>الاسم المعروض</translation>
    </message>
    <message>
        <source>Empty: your email address is shown</source>
        <translation>إذا تُرك فارغًا، يظهر بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>A display name can have %L1 characters; take away %L2.</source>
        <translation>أقصى طول للاسم المعروض %L1 من الأحرف؛ احذف منه %L2.</translation>
    </message>
</context>
<context>
    <name>keyfob::ForeignToken</name>
    <message>
        <source>I know that this token is not mine</source>
        <translation>أعلم أن هذا الرمز ليس لي</translation>
    </message>
    <message>
        <source>I know that not all of these tokens are mine</source>
        <translation>أعلم أن هذه الرموز ليست كلها لي</translation>
    </message>
    <message>
        <source>I know that this is %1’s token</source>
        <translation>أعلم أن هذا الرمز يخص %1</translation>
    </message>
    <message>
        <source>I know that there are tokens of others among them (%1)</source>
        <translation>أعلم أن بينها رموزًا لآخرين (%1)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Copy token “%1” of somebody else?</source>
        <translation>نسخ الرمز «%1» الذي يخص شخصًا آخر؟</translation>
    </message>
    <message>
        <source>Show token “%1” of somebody else?</source>
        <translation>إظهار الرمز «%1» الذي يخص شخصًا آخر؟</translation>
    </message>
    <message>
        <source>Whoever has this token can do in NocoDB whatever its owner can.</source>
        <translation>كل من لديه هذا الرمز يستطيع أن يفعل في NocoDB كل ما يستطيعه صاحبه.</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>اسم الرمز</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>المنشئ</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Copy Token</source>
        <translation>نسخ الرمز</translation>
    </message>
    <message>
        <source>Show Token</source>
        <translation>إظهار الرمز</translation>
    </message>
</context>
<context>
    <name>keyfob::HelpMenu</name>
    <message>
        <source>No browser has opened. The manual is at %1.</source>
        <translation>لم يُفتح أي متصفح. تجد الدليل على ⁦%1⁩.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Save Diagnostics…</source>
        <translation>حفظ بيانات التشخيص…</translation>
    </message>
    <message>
        <source>Manual in Your Browser</source>
        <translation>الدليل في المتصفح</translation>
    </message>
    <message>
        <source>About Keyfob</source>
        <translation>عن Keyfob</translation>
    </message>
</context>
<context>
    <name>keyfob::InlineEditor</name>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>keyfob::KeepChoice</name>
    <message>
        <source>The session is kept in this computer’s keyring.</source>
        <translation>تُحفظ الجلسة في حلقة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <translation>إبقائي مسجّل الدخول</translation>
    </message>
</context>
<context>
    <name>keyfob::LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>System Default</source>
        <translation>لغة النظام</translation>
    </message>
</context>
<context>
    <name>keyfob::LockChoices</name>
    <message>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>القفل بعد</translation>
    </message>
    <message>
        <source>Without use. Keyfob waits while it shows a token that nobody can read again.</source>
        <translation>تُحسب المدة من آخر استخدام. ويؤجّل Keyfob القفل ما دام يعرض رمزًا لن يستطيع أحد قراءته مجددًا.</translation>
    </message>
    <message>
        <source>Lock when the screen is locked</source>
        <translation>القفل عند قفل الشاشة</translation>
    </message>
    <message>
        <source>Lock Now</source>
        <translation>قفل الآن</translation>
    </message>
    <message>
        <source>%1 locks at any time.</source>
        <translation>للقفل في أي وقت اضغط ⁦%1⁩.</translation>
    </message>
    <message>
        <source>Locking takes your session and all tokens out of memory and off the screen. Unlock reads the session from your keyring again.</source>
        <translation>عند القفل تُزال جلستك وكل الرموز من الذاكرة ومن الشاشة. ويعيد «فتح القفل» قراءة الجلسة من حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Locking takes your session and all tokens out of memory and off the screen. This session is not in your keyring: afterwards you have to sign in again.</source>
        <translation>عند القفل تُزال جلستك وكل الرموز من الذاكرة ومن الشاشة. وهذه الجلسة ليست في حلقة المفاتيح، لذا سيلزمك بعد القفل تسجيل الدخول مجددًا.</translation>
    </message>
</context>
<context>
    <name>keyfob::LockPage</name>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Keyfob is locked</source>
        <translation>برنامج Keyfob مقفل</translation>
    </message>
    <message>
        <source>Press Unlock to go on where you left off. Your keyring may ask for its password first.</source>
        <translation>اضغط «فتح القفل» لتتابع من حيث توقفت. وقد تطلب حلقة المفاتيح كلمة سرها أولًا.</translation>
    </message>
</context>
<context>
    <name>keyfob::MainWindow</name>
    <message>
        <source>%1 on %2:</source>
        <translation>%1 على %2:</translation>
    </message>
</context>
<context>
    <name>keyfob::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>keyfob::NavButton</name>
    <message>
        <source>current page</source>
        <translation>الصفحة الحالية</translation>
    </message>
</context>
<context>
    <name>keyfob::NetworkForm</name>
    <message>
        <source>Enter a number of seconds from %L1 to %L2.</source>
        <translation>أدخل عددًا من الثواني بين %L1 و%L2.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>ملف جهات التصديق</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose CA File…</source>
        <translation>اختيار ملف جهات التصديق…</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Time limit in seconds</source>
        <translation>المهلة بالثواني</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>يحدده مسؤول النظام.</translation>
    </message>
    <message>
        <source>How long Keyfob waits for a whole answer.</source>
        <translation>أقصى مدة ينتظر فيها Keyfob ردًّا كاملًا.</translation>
    </message>
    <message>
        <source>Authorities of this file are trusted in addition to the system’s.</source>
        <translation>تُعدّ جهات التصديق في هذا الملف موثوقة إضافة إلى جهات النظام.</translation>
    </message>
    <message>
        <source>Choose CA File</source>
        <translation>اختيار ملف جهات التصديق</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>الشهادات ‎(*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>keyfob::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Newest tokens</source>
        <translation>أحدث الرموز</translation>
    </message>
    <message>
        <source>Show All Tokens</source>
        <translation>إظهار كل الرموز</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>⁦%1⁩ على ⁦%2⁩</translation>
    </message>
    <message>
        <source>There is no auth token to copy now.</source>
        <translation>لا يوجد الآن رمز مصادقة لنسخه.</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1&#xa0;د</translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <translation>%L1&#xa0;س و%L2&#xa0;د</translation>
    </message>
    <message>
        <source>The auth token lives for another %1 and is renewed by itself.</source>
        <translation>يبقى رمز المصادقة صالحًا مدة %1 ويتجدد تلقائيًا.</translation>
    </message>
    <message>
        <source>The auth token lives for another %1 and is not renewed: after that you sign in again.</source>
        <translation>يبقى رمز المصادقة صالحًا مدة %1 ولا يتجدد: سجّل الدخول مجددًا بعدها.</translation>
    </message>
    <message>
        <source>No tokens to show</source>
        <translation>لا رموز لعرضها</translation>
    </message>
</context>
<context>
    <name>keyfob::PasswordFields</name>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
</context>
<context>
    <name>keyfob::PasswordForm</name>
    <message>
        <source>Current password</source>
        <translation>كلمة السر الحالية</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة السر الجديدة</translation>
    </message>
    <message>
        <source>%L1 to %L2 characters, of any kind.</source>
        <translation>بين %L1 و%L2 من الأحرف، أيًّا كان نوعها.</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>تأكيد كلمة السر الجديدة</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>جارٍ التغيير…</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>تغيير كلمة السر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>أدخل كلمة السر الحالية.</translation>
    </message>
    <message>
        <source>The new password needs %L1 characters or more.</source>
        <translation>أدنى طول لكلمة السر الجديدة %L1 من الأحرف.</translation>
    </message>
    <message>
        <source>The new password can have %L1 characters; take away %L2.</source>
        <translation>أقصى طول لكلمة السر الجديدة %L1 من الأحرف؛ احذف منها %L2.</translation>
    </message>
    <message>
        <source>The new passwords differ. Enter the new one again.</source>
        <translation>كلمتا السر الجديدتان غير متطابقتين. أعد إدخال كلمة السر الجديدة.</translation>
    </message>
</context>
<context>
    <name>keyfob::PasswordSection</name>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>Change Password…</source>
        <translation>تغيير كلمة السر…</translation>
    </message>
    <message>
        <source>Changing it ends your sessions in all other browsers and programs. Your API tokens go on working.</source>
        <translation>تغييرها ينهي جلساتك في كل المتصفحات والبرامج الأخرى. وتظل رموز API الخاصة بك تعمل.</translation>
    </message>
    <message>
        <source>%1 This session may end, too: sign in with the new password then.</source>
        <translation>%1 وقد تنتهي هذه الجلسة أيضًا: سجّل الدخول عندئذٍ بكلمة السر الجديدة.</translation>
    </message>
    <message>
        <source>Your password was changed. Your other sessions have ended.</source>
        <translation>غُيّرت كلمة السر. وانتهت جلساتك الأخرى.</translation>
    </message>
</context>
<context>
    <name>keyfob::PreferencesTab</name>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>صفحة البداية</translation>
    </message>
    <message>
        <source>Copied and Shown Secrets</source>
        <translation>الأسرار المنسوخة والمعروضة</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>مسح الحافظة بعد</translation>
    </message>
    <message>
        <source>Hide a shown token after</source>
        <translation>إخفاء الرمز المعروض بعد</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>يحدده مسؤول النظام.</translation>
    </message>
    <message>
        <source>System Default</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>Where I Left Off</source>
        <translation>حيث توقفت</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
</context>
<context>
    <name>keyfob::ProfileTab</name>
    <message>
        <source>Change Display Name</source>
        <translation>تغيير الاسم المعروض</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>Your display name was removed.</source>
        <translation>أُزيل اسمك المعروض.</translation>
    </message>
    <message>
        <source>You are called “%1” now.</source>
        <translation>اسمك المعروض الآن «%1».</translation>
    </message>
    <message>
        <source>Super admin</source>
        <translation>مشرف عام</translation>
    </message>
    <message>
        <source>Organization creator</source>
        <translation>منشئ في المؤسسة</translation>
    </message>
    <message>
        <source>Organization viewer</source>
        <translation>مطّلع في المؤسسة</translation>
    </message>
</context>
<context>
    <name>keyfob::ProxyForm</name>
    <message>
        <source>Enter the proxy’s name or IP address, such as proxy.example.com.</source>
        <translation>أدخل اسم الوسيط أو عنوان IP الخاص به، مثل proxy.example.com.</translation>
    </message>
    <message>
        <source>Enter the proxy’s port, a number from 1 to 65535.</source>
        <translation>أدخل منفذ الوسيط، وهو رقم من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Enter names, IP addresses or networks such as 10.0.0.0/8, with commas between them.</source>
        <translation>تتعذر قراءة %1. أدخل أسماء أو عناوين IP أو شبكات مثل ⁦10.0.0.0/8⁩، تفصل بينها فواصل لاتينية (,).</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>يدوي</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا وسيط</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>نوع الوسيط</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>مضيف الوسيط</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one.</source>
        <translation>فقط إذا طلبه الوسيط.</translation>
    </message>
    <message>
        <source>No proxy for</source>
        <translation>استثناءات الوسيط</translation>
    </message>
    <message>
        <source>Names, IP addresses or networks, with commas between them.</source>
        <translation>أسماء أو عناوين IP أو شبكات تفصل بينها فواصل لاتينية (,).</translation>
    </message>
    <message>
        <source>Change Proxy Password…</source>
        <translation>تغيير كلمة سر الوسيط…</translation>
    </message>
    <message>
        <source>Enter Proxy Password…</source>
        <translation>إدخال كلمة سر الوسيط…</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>يحدده مسؤول النظام.</translation>
    </message>
    <message>
        <source>As the system’s settings and the environment (no_proxy, too) say. Servers on this computer are reached directly.</source>
        <translation>وفق إعدادات النظام ومتغيرات البيئة (ومنها no_proxy). أما الخوادم على هذا الحاسوب فالاتصال بها مباشر.</translation>
    </message>
    <message>
        <source>Counts as soon as host and port are filled in.</source>
        <translation>يسري بمجرد ملء المضيف والمنفذ.</translation>
    </message>
</context>
<context>
    <name>keyfob::ProxyLoginDialog</name>
    <message>
        <source>Enter your user name at the proxy.</source>
        <translation>أدخل اسم المستخدم الخاص بك لدى الوسيط.</translation>
    </message>
    <message>
        <source>Sign in to the proxy %1</source>
        <translation>تسجيل الدخول إلى الوسيط ⁦%1⁩</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>اسم المستخدم لدى الوسيط</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>كلمة سر الوسيط</translation>
    </message>
    <message>
        <source>Kept in this computer’s keyring, and sent to this proxy only.</source>
        <translation>تُحفظ في حلقة مفاتيح هذا الحاسوب، ولا تُرسل إلا إلى هذا الوسيط.</translation>
    </message>
    <message>
        <source>Sign In to Proxy</source>
        <translation>تسجيل الدخول إلى الوسيط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Remove Saved Password</source>
        <translation>إزالة كلمة السر</translation>
    </message>
</context>
<context>
    <name>keyfob::SecretClipboard</name>
    <message>
        <source>Clipboard clears in %L1 s.</source>
        <translation>ستُمسح الحافظة بعد %L1&#xa0;ث.</translation>
    </message>
    <message>
        <source>Clipboard clears when Keyfob is closed.</source>
        <translation>ستُمسح الحافظة عند إغلاق Keyfob.</translation>
    </message>
</context>
<context>
    <name>keyfob::Sentence</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>keyfob::ServerTab</name>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>إعادة الفحص</translation>
    </message>
</context>
<context>
    <name>keyfob::SessionBar</name>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Show Certificate…</source>
        <translation>إظهار الشهادة…</translation>
    </message>
    <message>
        <source>Enter Proxy Password…</source>
        <translation>إدخال كلمة سر الوسيط…</translation>
    </message>
    <message>
        <source>Sign In Again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Sign In Instead</source>
        <translation>تسجيل الدخول بدل ذلك</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>انتهت جلستك.</translation>
    </message>
    <message>
        <source>The lock has dropped your session, because it is not kept on this computer.</source>
        <translation>أُزيلت جلستك عند القفل لأنها غير محفوظة على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>keyfob::SettingsPage</name>
    <message>
        <source>Account Settings</source>
        <translation>إعدادات الحساب</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
</context>
<context>
    <name>keyfob::Sidebar</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>إعدادات الحساب</translation>
    </message>
</context>
<context>
    <name>keyfob::SignInCorner</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>keyfob::SignInFlow</name>
    <message>
        <source>Enter the email address of your account.</source>
        <translation>أدخل عنوان البريد الإلكتروني لحسابك.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>أدخل كلمة السر.</translation>
    </message>
</context>
<context>
    <name>keyfob::SignInForm</name>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>يحدده مسؤول النظام.</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Use an auth token instead</source>
        <translation>استخدام رمز مصادقة بدل ذلك</translation>
    </message>
    <message>
        <source>Use email and password instead</source>
        <translation>استخدام البريد وكلمة السر بدل ذلك</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>جارٍ تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>keyfob::SignInPage</name>
    <message>
        <source>Sign In Without Encryption</source>
        <translation>تسجيل الدخول دون تشفير</translation>
    </message>
    <message>
        <source>Change the Address</source>
        <translation>تغيير العنوان</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Forget This Account</source>
        <translation>نسيان هذا الحساب</translation>
    </message>
    <message>
        <source>Enter your code</source>
        <translation>إدخال رمز التحقق</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Sign in to NocoDB</source>
        <translation>تسجيل الدخول إلى NocoDB</translation>
    </message>
    <message>
        <source>%1 has a second factor: enter the code that your authenticator shows, or a recovery code.</source>
        <translation>الحساب %1 محمي بعامل ثانٍ: أدخل رمز التحقق الظاهر في تطبيق المصادقة، أو رمز استرداد.</translation>
    </message>
    <message>
        <source>Paste another auth token of %1 to go on where you were.</source>
        <translation>الصق رمز مصادقة آخر للحساب %1 لتتابع من حيث توقفت.</translation>
    </message>
    <message>
        <source>Enter your password to go on where you were.</source>
        <translation>أدخل كلمة السر لتتابع من حيث توقفت.</translation>
    </message>
    <message>
        <source>With an auth token of a session in your browser.</source>
        <translation>باستخدام رمز مصادقة لجلسة في متصفحك.</translation>
    </message>
    <message>
        <source>With your NocoDB email and password.</source>
        <translation>باستخدام بريدك الإلكتروني وكلمة سرك في NocoDB.</translation>
    </message>
    <message>
        <source>The connection to %1 is not encrypted: anybody on the way can read your password and your tokens.</source>
        <translation>الاتصال بالخادم ⁦%1⁩ غير مشفّر: يمكن لأي أحد على الطريق قراءة كلمة سرك ورموزك.</translation>
    </message>
</context>
<context>
    <name>keyfob::StatusLine</name>
    <message>
        <source>Clear Now</source>
        <translation>مسح الآن</translation>
    </message>
    <message>
        <source>Not connected · next try in %L1 s</source>
        <translation>غير متصل · المحاولة التالية بعد %L1&#xa0;ث</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Connected · session renews itself</source>
        <translation>متصل · تتجدد الجلسة تلقائيًا</translation>
    </message>
    <message>
        <source>Connected · session ends %1</source>
        <translation>متصل · نهاية الجلسة: %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>سُجّل خروجك</translation>
    </message>
    <message>
        <source>Clipboard clears in %L1 s</source>
        <translation>ستُمسح الحافظة بعد %L1&#xa0;ث</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenActions</name>
    <message>
        <source>Add New API Token</source>
        <translation>إضافة رمز API جديد</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>استبدال…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Forget the Copy on This Computer</source>
        <translation>نسيان النسخة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Export List…</source>
        <translation>تصدير القائمة…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Read the list again (%1)</source>
        <translation>إعادة قراءة القائمة (%1)</translation>
    </message>
    <message>
        <source>Filter Tokens</source>
        <translation>تصفية الرموز</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>A token is being added.</source>
        <translation>جارٍ إضافة رمز.</translation>
    </message>
    <message>
        <source>Add an API token (%1)</source>
        <translation>إضافة رمز API جديد (%1)</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Tokens are being deleted.</source>
        <translation>جارٍ حذف رموز.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenAddition</name>
    <message>
        <source>Token %1</source>
        <translation>رمز %1</translation>
    </message>
    <message>
        <source>Created token “%1”, but NocoDB’s reply was lost, and with it the token itself. Delete it and add another one.</source>
        <translation>أُنشئ الرمز «%1»، لكن رد NocoDB ضاع وضاع معه الرمز نفسه. احذفه وأضف رمزًا آخر.</translation>
    </message>
    <message>
        <source>Created token “%1”.</source>
        <translation>أُنشئ الرمز «%1».</translation>
    </message>
    <message>
        <source>The token may have been created: look at the list before you save it again.</source>
        <translation>ربما أُنشئ الرمز: راجع القائمة قبل أن تحفظه مجددًا.</translation>
    </message>
    <message>
        <source>The token was not created.</source>
        <translation>لم يُنشأ الرمز.</translation>
    </message>
    <message>
        <source>Another token is being made right now. Save again in a moment.</source>
        <translation>يجري إنشاء رمز آخر الآن. أعد الحفظ بعد لحظات.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenColumns</name>
    <message>
        <source>Sort and Columns</source>
        <translation>الترتيب والأعمدة</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>الترتيب حسب %1</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>تصاعدي</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>تنازلي</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <translation>العمود «%1»</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenCopying</name>
    <message>
        <source>Copied token “%1”.</source>
        <translation>نُسخ الرمز «%1».</translation>
    </message>
    <message>
        <source>Copied token “%1” as an xc-token header.</source>
        <translation>نُسخ الرمز «%1» بصيغة ترويسة xc-token.</translation>
    </message>
    <message>
        <source>Copied token “%1” as an Authorization header.</source>
        <translation>نُسخ الرمز «%1» بصيغة ترويسة Authorization.</translation>
    </message>
    <message>
        <source>Copied token “%1” as JSON headers.</source>
        <translation>نُسخ الرمز «%1» بصيغة ترويسات JSON.</translation>
    </message>
    <message>
        <source>Copied token “%1” as a curl line.</source>
        <translation>نُسخ الرمز «%1» بصيغة سطر curl.</translation>
    </message>
    <message>
        <source>Copied token “%1” as an .env line.</source>
        <translation>نُسخ الرمز «%1» بصيغة سطر «‎.env».</translation>
    </message>
    <message>
        <source>Copied token “%1” of %2.</source>
        <translation>نُسخ الرمز «%1» الذي يخص %2.</translation>
    </message>
    <message>
        <source>Copied token “%1” of %2 as an xc-token header.</source>
        <translation>نُسخ الرمز «%1» الذي يخص %2 بصيغة ترويسة xc-token.</translation>
    </message>
    <message>
        <source>Copied token “%1” of %2 as an Authorization header.</source>
        <translation>نُسخ الرمز «%1» الذي يخص %2 بصيغة ترويسة Authorization.</translation>
    </message>
    <message>
        <source>Copied token “%1” of %2 as JSON headers.</source>
        <translation>نُسخ الرمز «%1» الذي يخص %2 بصيغة ترويسات JSON.</translation>
    </message>
    <message>
        <source>Copied token “%1” of %2 as a curl line.</source>
        <translation>نُسخ الرمز «%1» الذي يخص %2 بصيغة سطر curl.</translation>
    </message>
    <message>
        <source>Copied token “%1” of %2 as an .env line.</source>
        <translation>نُسخ الرمز «%1» الذي يخص %2 بصيغة سطر «‎.env».</translation>
    </message>
    <message>
        <source>Token “%1” was not copied: another program has changed the clipboard. Copy it again.</source>
        <translation>لم يُنسخ الرمز «%1»، إذ غيّر برنامج آخر محتوى الحافظة. انسخه مرة أخرى.</translation>
    </message>
    <message>
        <source>Your keyring has not given the copy of this token. Unlock it and refresh the list.</source>
        <translation>تعذّر الحصول على نسخة هذا الرمز من حلقة المفاتيح. افتح قفلها ثم حدّث القائمة.</translation>
    </message>
    <message>
        <source>NocoDB shows this token only once, when it is made.</source>
        <translation>يعرض NocoDB هذا الرمز مرة واحدة فقط، عند إنشائه.</translation>
    </message>
    <message>
        <source>Sign in again to copy or show it.</source>
        <translation>سجّل الدخول مجددًا لنسخه أو إظهاره.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenDeletion</name>
    <message>
        <source>Deleted %1.</source>
        <translation>حُذف %1.</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Delete token “%1”?</source>
        <translation>حذف الرمز «%1»؟</translation>
    </message>
    <message>
        <source>Whatever uses this token stops working at once. This cannot be undone.</source>
        <translation>سيتوقف عن العمل فورًا كل ما يستخدم هذا الرمز. ولا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>اسم الرمز</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>المنشئ</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Token “%1” was already deleted.</source>
        <translation>الرمز «%1» محذوف من قبل.</translation>
    </message>
    <message>
        <source>Deleted token “%1”.</source>
        <translation>حُذف الرمز «%1».</translation>
    </message>
    <message>
        <source>NocoDB still accepts this token. It will stop when the server is restarted.</source>
        <translation>ما زال NocoDB يقبل هذا الرمز. وسيتوقف عن قبوله عند إعادة تشغيل الخادم.</translation>
    </message>
    <message>
        <source>NocoDB still accepts these tokens. They will stop when the server is restarted.</source>
        <translation>ما زال NocoDB يقبل هذه الرموز. وسيتوقف عن قبولها عند إعادة تشغيل الخادم.</translation>
    </message>
    <message>
        <source>It is not known yet whether NocoDB still accepts this token.</source>
        <translation>لا يُعرف بعد هل ما زال NocoDB يقبل هذا الرمز.</translation>
    </message>
    <message>
        <source>It is not known yet whether NocoDB still accepts these tokens.</source>
        <translation>لا يُعرف بعد هل ما زال NocoDB يقبل هذه الرموز.</translation>
    </message>
    <message>
        <source>NocoDB no longer accepts %1.</source>
        <translation>لم يعد NocoDB يقبل ما يلي: %1.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenEditor</name>
    <message>
        <source>Token name</source>
        <translation>اسم الرمز</translation>
    </message>
    <message>
        <source>What is it for? For example: nightly backup</source>
        <translation>ما الغرض منه؟ مثال: النسخ الاحتياطي الليلي</translation>
    </message>
    <message>
        <source>Give the token a name, so that you know later what it is for.</source>
        <translation>أعطِ الرمز اسمًا لتعرف لاحقًا الغرض منه.</translation>
    </message>
    <message>
        <source>A name can have %L1 characters; take away %L2.</source>
        <translation>أقصى طول للاسم %L1 من الأحرف؛ احذف منه %L2.</translation>
    </message>
    <message>
        <source>You have a token of this name already. You can save another one.</source>
        <translation>لديك رمز بهذا الاسم. ويمكنك مع ذلك حفظ رمز آخر به.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>لم تبقَ أحرف</numerusform>
            <numerusform>بقي حرف واحد</numerusform>
            <numerusform>بقي حرفان</numerusform>
            <numerusform>بقيت %Ln أحرف</numerusform>
            <numerusform>بقي %Ln حرفًا</numerusform>
            <numerusform>بقي %Ln حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many</source>
        <translation>
            <numerusform>لا أحرف زائدة</numerusform>
            <numerusform>حرف واحد زائد</numerusform>
            <numerusform>حرفان زائدان</numerusform>
            <numerusform>%Ln أحرف زائدة</numerusform>
            <numerusform>%Ln حرفًا زائدًا</numerusform>
            <numerusform>%Ln حرف زائد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyfob::TokenExporting</name>
    <message>
        <source>Export List</source>
        <translation>تصدير القائمة</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>قيم مفصولة بفواصل ‎(*.csv)</translation>
    </message>
    <message>
        <source>API tokens %1</source>
        <translation>رموز API %1</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>اسم الرمز</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>المنشئ</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>تاريخ الإنشاء (UTC)</translation>
    </message>
    <message>
        <source>Last used (UTC)</source>
        <translation>آخر استخدام (UTC)</translation>
    </message>
    <message>
        <source>Expires (UTC)</source>
        <translation>الانتهاء (UTC)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Saved the list, without the tokens, in “%1”.</source>
        <translation>حُفظت القائمة، دون الرموز نفسها، في «%1».</translation>
    </message>
    <message>
        <source>The list could not be saved in “%1”. Choose a folder in which you may write and that has room, and export it again.</source>
        <translation>تعذّر حفظ القائمة في «%1». اختر مجلدًا يُسمح لك بالكتابة فيه وبه مساحة كافية، ثم أعد تصديرها.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenFields</name>
    <message>
        <source>This server does not allow signing in with email and password. Sign in to it in your browser, and paste your auth token here.</source>
        <translation>لا يسمح هذا الخادم بتسجيل الدخول بالبريد الإلكتروني وكلمة السر. سجّل الدخول إليه في متصفحك، ثم الصق رمز المصادقة هنا.</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>رمز المصادقة</translation>
    </message>
    <message>
        <source>Open “%1” in Browser…</source>
        <translation>فتح «%1» في المتصفح…</translation>
    </message>
    <message>
        <source>Open in Browser…</source>
        <translation>فتح في المتصفح…</translation>
    </message>
    <message>
        <source>Where it is: in the browser, signed in to NocoDB, open the developer tools (F12) and Network. Any request to the server has it as its header xc-auth.</source>
        <translation>مكانه: سجّل الدخول إلى NocoDB في المتصفح، ثم افتح أدوات المطوّرين (F12) فقسم «الشبكة». ستجده في الترويسة xc-auth في أي طلب إلى الخادم.</translation>
    </message>
    <message>
        <source>The token of %1, valid until %2. It is not renewed: after that Keyfob asks for another one.</source>
        <translation>رمز المصادقة للحساب %1، صالح حتى %2. وهو لا يتجدد: سيطلب Keyfob رمزًا آخر بعد ذلك.</translation>
    </message>
    <message>
        <source>The token of %1. It is not renewed: when it ends, Keyfob asks for another one.</source>
        <translation>رمز المصادقة للحساب %1. وهو لا يتجدد: سيطلب Keyfob رمزًا آخر عند انتهائه.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenFilterRow</name>
    <message>
        <source>Filter tokens</source>
        <translation>تصفية الرموز</translation>
    </message>
    <message>
        <source>Filter by name or creator (%1)</source>
        <translation>تصفية بالاسم أو المنشئ (%1)</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>رموزي</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenHandover</name>
    <message>
        <source>Copied token “%1”.</source>
        <translation>نُسخ الرمز «%1».</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenKeeping</name>
    <message>
        <source>Your keyring keeps a copy of token “%1”.</source>
        <translation>حُفظت نسخة من الرمز «%1» في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Your keyring has no copy of token “%1” any more.</source>
        <translation>أُزيلت نسخة الرمز «%1» من حلقة المفاتيح.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenListArea</name>
    <message>
        <source>Loading tokens</source>
        <translation>جارٍ تحميل الرموز</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenListModel</name>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>إجراءات %1</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>اسم الرمز</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>المنشئ</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenListStatus</name>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>إلغاء التصفية</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>لا رموز مطابقة</translation>
    </message>
    <message>
        <source>No name and no creator contains what you typed.</source>
        <translation>ما كتبته لا يطابق اسم أي رمز ولا أي منشئ.</translation>
    </message>
    <message>
        <source>The list could not be loaded</source>
        <translation>تعذّر تحميل القائمة</translation>
    </message>
    <message>
        <source>Your tokens are safe on the server.</source>
        <translation>رموزك بأمان على الخادم.</translation>
    </message>
    <message>
        <source>No API tokens yet</source>
        <translation>لا رموز API بعد</translation>
    </message>
    <message>
        <source>A token lets a script or another program use your NocoDB account. Press “Add New API Token” to make the first.</source>
        <translation>يتيح الرمز لنص برمجي أو لبرنامج آخر استخدام حسابك في NocoDB. اضغط «إضافة رمز API جديد» لإنشاء أول رمز.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Your tokens appear here when the server can be reached.</source>
        <translation>ستظهر رموزك هنا عندما يصبح الوصول إلى الخادم ممكنًا.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>سُجّل خروجك</translation>
    </message>
    <message>
        <source>Your tokens appear here when you have signed in again.</source>
        <translation>ستظهر رموزك هنا بعد تسجيل الدخول مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%Ln رموز</numerusform>
            <numerusform>%Ln رمزًا</numerusform>
            <numerusform>%Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 من %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>واحد محدد</numerusform>
            <numerusform>اثنان محددان</numerusform>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>%Ln محددًا</numerusform>
            <numerusform>%Ln محدد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyfob::TokenReplacement</name>
    <message>
        <source>This token belongs to somebody else: a new one would be yours, not theirs.</source>
        <translation>هذا الرمز يخص شخصًا آخر: لو أُنشئ رمز جديد لكان لك لا له.</translation>
    </message>
    <message>
        <source>This token has no name: add a new one with a name, then delete this one.</source>
        <translation>هذا الرمز بلا اسم: أضف رمزًا جديدًا له اسم، ثم احذف هذا.</translation>
    </message>
    <message>
        <source>Another token is being made right now. Try again in a moment.</source>
        <translation>يجري إنشاء رمز آخر الآن. حاول مرة أخرى بعد لحظات.</translation>
    </message>
    <message>
        <source>A new token “%1” was created, but NocoDB’s reply was lost, and with it the token itself. The old one was not deleted. Delete the new one, and replace the old one again.</source>
        <translation>أُنشئ رمز جديد «%1»، لكن رد NocoDB ضاع وضاع معه الرمز نفسه. ولم يُحذف الرمز القديم. احذف الجديد، ثم استبدل القديم مرة أخرى.</translation>
    </message>
    <message>
        <source>Perhaps a new token “%1” was created: look at the list when it can be read again. The old one was not deleted.</source>
        <translation>ربما أُنشئ رمز جديد «%1»: راجع القائمة متى أمكنت قراءتها من جديد. ولم يُحذف الرمز القديم.</translation>
    </message>
    <message>
        <source>Token “%1” was not replaced: no new one was created, and the old one was not deleted.</source>
        <translation>لم يُستبدل الرمز «%1»: لم يُنشأ رمز جديد ولم يُحذف القديم.</translation>
    </message>
    <message>
        <source>A new token “%1” was created, but not copied. The old one was not deleted.</source>
        <translation>أُنشئ رمز جديد «%1» لكنه لم يُنسخ. ولم يُحذف الرمز القديم.</translation>
    </message>
    <message>
        <source>The new token “%1” was copied. Delete the old one?</source>
        <translation>الرمز الجديد «%1» في الحافظة. هل تريد حذف القديم؟</translation>
    </message>
    <message>
        <source>Whatever uses the old one stops working at once. Keep both until the new one is where it is needed.</source>
        <translation>سيتوقف عن العمل فورًا كل ما يستخدم القديم. أبقِ الرمزين حتى تضع الجديد حيث يلزم.</translation>
    </message>
    <message>
        <source>Old one created</source>
        <translation>تاريخ إنشاء القديم</translation>
    </message>
    <message>
        <source>Old one’s ID</source>
        <translation>معرّف القديم</translation>
    </message>
    <message>
        <source>Keep Both</source>
        <translation>إبقاء الاثنين</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>The old token “%1” was not deleted.</source>
        <translation>لم يُحذف الرمز القديم «%1».</translation>
    </message>
    <message>
        <source>Token “%1” was already deleted.</source>
        <translation>الرمز «%1» محذوف من قبل.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenResultDialog</name>
    <message>
        <source>Keep a copy in this computer’s keyring</source>
        <translation>حفظ نسخة في حلقة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>The new token “%1”</source>
        <translation>الرمز الجديد «%1»</translation>
    </message>
    <message>
        <source>NocoDB shows this token only now. Copy it and put it where it is needed: afterwards nobody can read it again.</source>
        <translation>لا يعرض NocoDB هذا الرمز إلا الآن. انسخه وضعه حيث يلزم، فلن يستطيع أحد قراءته بعد ذلك.</translation>
    </message>
    <message>
        <source>Keyfob can then copy and show this token whenever you are signed in. The copy goes when you log out.</source>
        <translation>عندئذٍ يستطيع Keyfob نسخ هذا الرمز وإظهاره ما دمت مسجّل الدخول. وتُزال النسخة عند تسجيل الخروج.</translation>
    </message>
    <message>
        <source>The clipboard has not taken it. Press Copy again.</source>
        <translation>لم تقبله الحافظة. اضغط «نسخ» مرة أخرى.</translation>
    </message>
    <message>
        <source>This token is shown only now. Close without copying it?</source>
        <translation>لن يُعرض هذا الرمز إلا الآن. هل تريد الإغلاق دون نسخه؟</translation>
    </message>
    <message>
        <source>Nobody can read it again later. To have one that can be used, you would have to delete it and add another one.</source>
        <translation>لن يستطيع أحد قراءته لاحقًا. وللحصول على رمز صالح للاستخدام سيلزمك حذفه وإضافة رمز آخر.</translation>
    </message>
    <message>
        <source>Close Without Copying</source>
        <translation>إغلاق دون نسخ</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenTableModel</name>
    <message>
        <source>Token name</source>
        <translation>اسم الرمز</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>المنشئ</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>A copy is kept in this computer’s keyring.</source>
        <translation>توجد نسخة محفوظة في حلقة مفاتيح هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenTesting</name>
    <message>
        <source>NocoDB refuses “%1”. Replace it, or delete it.</source>
        <translation>يرفض NocoDB الرمز «%1». استبدله أو احذفه.</translation>
    </message>
    <message>
        <source>NocoDB accepts “%1”.</source>
        <translation>يقبل NocoDB الرمز «%1».</translation>
    </message>
    <message>
        <source>NocoDB accepts “%1”: it is %2’s.</source>
        <translation>يقبل NocoDB الرمز «%1»، وهو يخص %2.</translation>
    </message>
    <message>
        <source>“%1” could not be tested.</source>
        <translation>تعذّر اختبار الرمز «%1».</translation>
    </message>
</context>
<context>
    <name>keyfob::TokensTab</name>
    <message>
        <source>API Tokens</source>
        <translation>رموز API</translation>
    </message>
    <message>
        <source>API tokens</source>
        <translation>رموز API</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>There is no token to act on.</source>
        <translation>لا يوجد رمز لتنفيذ الإجراء عليه.</translation>
    </message>
</context>
<context>
    <name>keyfob::UserButton</name>
    <message>
        <source>User menu</source>
        <translation>قائمة المستخدم</translation>
    </message>
</context>
<context>
    <name>keyfob::WaitingCommand</name>
    <message>
        <source>Sign in, and your auth token will be copied.</source>
        <translation>سجّل الدخول وسيُنسخ رمز المصادقة.</translation>
    </message>
    <message>
        <source>Sign in, and you can save the new API token.</source>
        <translation>سجّل الدخول لتتمكن من حفظ رمز API الجديد.</translation>
    </message>
    <message>
        <source>Sign in, and the settings will open.</source>
        <translation>سجّل الدخول وستُفتح الإعدادات.</translation>
    </message>
</context>
<context>
    <name>keyfob::Windowless</name>
    <message>
        <source>keyfob: These options are too long.</source>
        <translation>keyfob: هذه الخيارات أطول من المسموح به.</translation>
    </message>
    <message>
        <source>keyfob: The Keyfob that is running does not know these options. Close it, and start again.</source>
        <translation>keyfob: نسخة Keyfob الجاري تشغيلها لا تعرف هذه الخيارات. أغلقها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>keyfob: Keyfob is running already, but does not answer. End it, and start again.</source>
        <translation>keyfob: برنامج Keyfob يعمل بالفعل لكنه لا يستجيب. أنهِه ثم شغّله من جديد.</translation>
    </message>
</context>
<context>
    <name>keyfob::errortext</name>
    <message>
        <source>The server refused this: “%1”</source>
        <translation>رفض الخادم هذا: «⁨%1⁩»</translation>
    </message>
    <message>
        <source>The server asks for a pause. Try again in a minute.</source>
        <translation>يطلب الخادم التمهّل. حاول مرة أخرى بعد دقيقة.</translation>
    </message>
    <message>
        <source>The server asks for a pause of %L1 s. Try again after it.</source>
        <translation>يطلب الخادم التمهّل مدة %L1&#xa0;ث. حاول مرة أخرى بعدها.</translation>
    </message>
    <message>
        <source>There is no server named %1. Check the address and your connection.</source>
        <translation>لا يوجد خادم باسم ⁦%1⁩. تحقق من العنوان ومن اتصالك.</translation>
    </message>
    <message>
        <source>%1 does not accept connections. Check the address and the port, and that NocoDB is running.</source>
        <translation>لا يقبل ⁦%1⁩ أي اتصال. تحقق من العنوان والمنفذ ومن أن NocoDB يعمل.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. Try again.</source>
        <translation>انقطع الاتصال بالخادم ⁦%1⁩. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check your connection and try again.</source>
        <translation>لم يردّ ⁦%1⁩ في الوقت المحدد. تحقق من اتصالك وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 cannot be reached, or lets nothing through. Check the proxy in the network settings.</source>
        <translation>تعذّر الوصول إلى الوسيط المؤدي إلى ⁦%1⁩، أو أنه لا يمرّر شيئًا. تحقق من الوسيط في إعدادات الشبكة.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 lets nobody through without the right user name and password. Enter those that you have for the proxy.</source>
        <translation>لا يسمح الوسيط المؤدي إلى ⁦%1⁩ بالمرور دون اسم مستخدم وكلمة سر صحيحين. أدخل بيانات دخولك لدى الوسيط.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not signed by an authority that this computer knows.</source>
        <translation>شهادة ⁦%1⁩ ليست موقّعة من جهة تصديق يعرفها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Tell whoever runs the server.</source>
        <translation>انتهت صلاحية شهادة ⁦%1⁩. أبلغ مسؤول الخادم.</translation>
    </message>
    <message>
        <source>The certificate shown is not for %1. Check the address.</source>
        <translation>الشهادة المقدَّمة ليست للخادم ⁦%1⁩. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>The certificate of %1 is another one than the one you trusted.</source>
        <translation>شهادة ⁦%1⁩ ليست الشهادة التي وثقت بها.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. Check the address, and whether the server speaks https.</source>
        <translation>تعذّر إنشاء اتصال آمن بالخادم ⁦%1⁩. تحقق من العنوان ومن أن الخادم يدعم https.</translation>
    </message>
    <message>
        <source>%1 sends us on to another address. Enter the address that your browser ends up at.</source>
        <translation>يحيل ⁦%1⁩ إلى عنوان آخر. أدخل العنوان الذي ينتهي إليه متصفحك.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than anything NocoDB sends. Check the address.</source>
        <translation>رد ⁦%1⁩ أكبر من أي رد يرسله NocoDB. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own. Try again in a while; if it stays, tell whoever runs the server.</source>
        <translation>توجد مشكلة في ⁦%1⁩ نفسه. حاول مرة أخرى بعد قليل؛ وإن استمرت فأبلغ مسؤول الخادم.</translation>
    </message>
    <message>
        <source>There is a server at %1, but it is not NocoDB. Check the address; NocoDB may be in a folder below it.</source>
        <translation>يوجد خادم على ⁦%1⁩ لكنه ليس NocoDB. تحقق من العنوان؛ فقد يكون NocoDB في مجلد تحته.</translation>
    </message>
    <message>
        <source>NocoDB at %1 is too old: it has no account tokens. Version 0.109 or newer is needed.</source>
        <translation>إصدار NocoDB على ⁦%1⁩ قديم جدًا: ليست فيه رموز للحساب. يلزم الإصدار 0.109 أو أحدث.</translation>
    </message>
    <message>
        <source>%1 kept the token without saying why. Early releases of NocoDB delete tokens only through a base: create one there and try again.</source>
        <translation>أبقى ⁦%1⁩ الرمز ولم يذكر السبب. الإصدارات الأولى من NocoDB لا تحذف الرموز إلا عن طريق قاعدة: أنشئ قاعدة هناك وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be understood. Try again; something between you and the server may have changed it.</source>
        <translation>تعذّر فهم رد ⁦%1⁩. حاول مرة أخرى؛ فربما غيّره شيء بينك وبين الخادم.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>أُلغيت العملية.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>انتهت جلستك. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Your account may not do this. Ask whoever runs the server.</source>
        <translation>لا يُسمح لحسابك بهذا. راجع مسؤول الخادم.</translation>
    </message>
    <message>
        <source>The server refused this without saying why.</source>
        <translation>رفض الخادم هذا ولم يذكر السبب.</translation>
    </message>
    <message>
        <source>Email or password is wrong. Check both and try again.</source>
        <translation>خطأ في البريد الإلكتروني أو كلمة السر. تحقق منهما وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>NocoDB at %1 has no display names. It is too old for them.</source>
        <translation>إصدار NocoDB على ⁦%1⁩ أقدم من أن يدعم الأسماء المعروضة.</translation>
    </message>
    <message>
        <source>The current password is wrong. Enter it again.</source>
        <translation>كلمة السر الحالية غير صحيحة. أدخلها مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 gave no answer, so it is not known whether your password was changed. To find out, log out and sign in: try the new password first, then the old one.</source>
        <translation>لم يردّ ⁦%1⁩، فلا يُعرف هل غُيّرت كلمة سرك. لمعرفة ذلك، سجّل الخروج ثم سجّل الدخول: جرّب كلمة السر الجديدة أولًا ثم القديمة.</translation>
    </message>
    <message>
        <source>Your saved session was not found: the keyring is locked, or the entry was removed. Unlock the keyring and press Retry, or sign in.</source>
        <translation>لم يُعثر على جلستك المحفوظة: إما أن حلقة المفاتيح مقفلة أو أن العنصر أُزيل منها. افتح قفل حلقة المفاتيح واضغط «إعادة المحاولة»، أو سجّل الدخول.</translation>
    </message>
    <message>
        <source>Your keyring is locked. Unlock it and press Retry, or sign in.</source>
        <translation>حلقة المفاتيح مقفلة. افتح قفلها واضغط «إعادة المحاولة»، أو سجّل الدخول.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer, so Keyfob forgets your session when it is closed.</source>
        <translation>لا تستجيب أي حلقة مفاتيح على هذا الحاسوب، لذا سينسى Keyfob جلستك عند إغلاقه.</translation>
    </message>
    <message>
        <source>The session is too large for the keyring. Sign in again at the next start.</source>
        <translation>الجلسة أكبر من أن تتسع لها حلقة المفاتيح. سجّل الدخول مجددًا عند التشغيل القادم.</translation>
    </message>
    <message>
        <source>The saved session could not be read: something else has changed its entry in the keyring. Sign in to replace it.</source>
        <translation>تعذّرت قراءة الجلسة المحفوظة: غيّر برنامج آخر عنصرها في حلقة المفاتيح. سجّل الدخول لاستبداله.</translation>
    </message>
    <message>
        <source>The keyring could not be read. Press Retry, or sign in to go on.</source>
        <translation>تعذّرت قراءة حلقة المفاتيح. اضغط «إعادة المحاولة»، أو سجّل الدخول للمتابعة.</translation>
    </message>
    <message>
        <source>Enter the address of your NocoDB server.</source>
        <translation>أدخل عنوان خادم NocoDB الخاص بك.</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>يجب أن تكون ⁦https://⁩ أو ⁦http://⁩ في بداية العنوان.</translation>
    </message>
    <message>
        <source>This is not a server’s address. Enter one like https://nocodb.example.com.</source>
        <translation>هذا ليس عنوان خادم. أدخل عنوانًا مثل ⁦https://nocodb.example.com⁩.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>يجب أن يكون المنفذ رقمًا من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>There is no such file. Choose another one, or empty the field.</source>
        <translation>لا يوجد ملف كهذا. اختر ملفًا آخر، أو أفرغ الحقل.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check its permissions, or choose another one.</source>
        <translation>تتعذر قراءة هذا الملف. تحقق من أذوناته، أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. Choose one in PEM or DER format.</source>
        <translation>لا توجد شهادة في هذا الملف. اختر ملفًا بتنسيق PEM أو DER.</translation>
    </message>
    <message>
        <source>Waiting for your keyring…</source>
        <translation>في انتظار حلقة المفاتيح…</translation>
    </message>
    <message>
        <source>Your keyring did not remove the saved session. Remove the entry “Keyfob” in your keyring’s own program.</source>
        <translation>لم تُزِل حلقة المفاتيح الجلسة المحفوظة. أزل العنصر «Keyfob» من برنامج حلقة المفاتيح نفسه.</translation>
    </message>
    <message>
        <source>The server could not be told. Other sessions go on until their tokens end.</source>
        <translation>تعذّر إبلاغ الخادم. ستستمر الجلسات الأخرى حتى تنتهي رموز المصادقة الخاصة بها.</translation>
    </message>
    <message>
        <source>The server does not accept this token: it has ended, or belongs to another server. Copy a new one.</source>
        <translation>لا يقبل الخادم رمز المصادقة هذا: إما أنه انتهى أو أنه يخص خادمًا آخر. انسخ رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>This token belongs to another account than the one whose session has ended. Copy one of that account.</source>
        <translation>رمز المصادقة هذا يخص حسابًا غير الحساب الذي انتهت جلسته. انسخ رمزًا لذلك الحساب.</translation>
    </message>
    <message>
        <source>The server gives out sessions that have ended already. Whoever runs it must give NC_JWT_EXPIRES_IN a unit, such as 10h.</source>
        <translation>يمنح الخادم جلسات منتهية من البداية. على مسؤول الخادم أن يضيف وحدة زمنية (مثل ⁦10h⁩) إلى قيمة NC_JWT_EXPIRES_IN.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer, so your saved session cannot be read. Start the keyring and press Retry, or sign in.</source>
        <translation>لا تستجيب أي حلقة مفاتيح على هذا الحاسوب، لذا تتعذر قراءة جلستك المحفوظة. شغّل حلقة المفاتيح واضغط «إعادة المحاولة»، أو سجّل الدخول.</translation>
    </message>
    <message>
        <source>Keyfob is still connecting. Try again in a moment.</source>
        <translation>ما زال Keyfob يتصل. حاول مرة أخرى بعد لحظات.</translation>
    </message>
    <message>
        <source>The server cannot be reached now. Press Retry first.</source>
        <translation>لا يمكن الوصول إلى الخادم الآن. اضغط «إعادة المحاولة» أولًا.</translation>
    </message>
    <message>
        <source>You are not signed in any more. Sign in again first.</source>
        <translation>تسجيل دخولك لم يعد قائمًا. سجّل الدخول مجددًا أولًا.</translation>
    </message>
</context>
<context>
    <name>keyfob::keyringtext</name>
    <message>
        <source>Your keyring is locked, so you stay signed in until Keyfob is closed. To be kept signed in, unlock it and sign in again.</source>
        <translation>حلقة المفاتيح مقفلة، لذا لن تبقى مسجّل الدخول إلا حتى إغلاق Keyfob. لتبقى مسجّل الدخول بعده، افتح قفلها وسجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer, so you stay signed in until Keyfob is closed.</source>
        <translation>لا تستجيب أي حلقة مفاتيح على هذا الحاسوب، لذا لن تبقى مسجّل الدخول إلا حتى إغلاق Keyfob.</translation>
    </message>
    <message>
        <source>The session is too large for your keyring, so you stay signed in until Keyfob is closed.</source>
        <translation>الجلسة أكبر من أن تتسع لها حلقة المفاتيح، لذا لن تبقى مسجّل الدخول إلا حتى إغلاق Keyfob.</translation>
    </message>
    <message>
        <source>Your keyring has not taken the session, so you stay signed in until Keyfob is closed. To be kept signed in, log out and sign in again.</source>
        <translation>لم تقبل حلقة المفاتيح الجلسة، لذا لن تبقى مسجّل الدخول إلا حتى إغلاق Keyfob. لتبقى مسجّل الدخول بعده، سجّل الخروج ثم سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Your keyring has not taken the proxy’s password: Keyfob has to ask for it again at the next start.</source>
        <translation>لم تقبل حلقة المفاتيح كلمة سر الوسيط: سيطلبها Keyfob من جديد عند التشغيل القادم.</translation>
    </message>
    <message>
        <source>Your keyring is locked, so no copy of token “%1” is kept. It can be copied here until your session ends.</source>
        <translation>حلقة المفاتيح مقفلة، لذا لم تُحفظ نسخة من الرمز «%1». يمكن نسخه هنا حتى تنتهي جلستك.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer, so no copy of token “%1” is kept. It can be copied here until your session ends.</source>
        <translation>لا تستجيب أي حلقة مفاتيح على هذا الحاسوب، لذا لم تُحفظ نسخة من الرمز «%1». يمكن نسخه هنا حتى تنتهي جلستك.</translation>
    </message>
    <message>
        <source>Token “%1” is too long for your keyring, so no copy of it is kept. It can be copied here until your session ends.</source>
        <translation>الرمز «%1» أطول من أن تتسع له حلقة المفاتيح، لذا لم تُحفظ نسخة منه. يمكن نسخه هنا حتى تنتهي جلستك.</translation>
    </message>
    <message>
        <source>Your keyring has not taken a copy of token “%1”. It can be copied here until your session ends.</source>
        <translation>لم تقبل حلقة المفاتيح نسخة من الرمز «%1». يمكن نسخه هنا حتى تنتهي جلستك.</translation>
    </message>
    <message>
        <source>You are signed in until Keyfob is closed, so no copies are kept. To keep them, sign in with “Keep me signed in”.</source>
        <translation>لن تبقى مسجّل الدخول إلا حتى إغلاق Keyfob، لذا لا تُحفظ أي نسخ. لحفظها، سجّل الدخول مع اختيار «إبقائي مسجّل الدخول».</translation>
    </message>
    <message>
        <source>Your keyring has not taken the session, so it is not asked to keep copies.</source>
        <translation>لم تقبل حلقة المفاتيح الجلسة، لذا لا يُطلب منها حفظ أي نسخ.</translation>
    </message>
    <message>
        <source>Your keyring did not remove the copy of a token. Remove the entry of Keyfob that ends with “token %1” in your keyring’s own program.</source>
        <translation>لم تُزِل حلقة المفاتيح نسخة أحد الرموز. أزل عنصر Keyfob الذي ينتهي بعبارة «token %1» من برنامج حلقة المفاتيح نفسه.</translation>
    </message>
    <message>
        <source>Your keyring did not remove all copies of your tokens. Remove the entries “Keyfob” in your keyring’s own program.</source>
        <translation>لم تُزِل حلقة المفاتيح نسخ رموزك كلها. أزل عناصر «Keyfob» من برنامج حلقة المفاتيح نفسه.</translation>
    </message>
</context>
<context>
    <name>keyfob::signintext</name>
    <message>
        <source>Enter the one that your authenticator shows now, or a recovery code; if that does not help, cancel and sign in again.</source>
        <translation>أدخل رمز التحقق الظاهر الآن في تطبيق المصادقة، أو رمز استرداد؛ وإن لم ينفع ذلك فاضغط «إلغاء» وسجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The server does not accept this code: “%1”.</source>
        <translation>لا يقبل الخادم رمز التحقق هذا: «⁨%1⁩».</translation>
    </message>
    <message>
        <source>There is a server at %1, but it is not NocoDB. NocoDB answers at %2.</source>
        <translation>يوجد خادم على ⁦%1⁩ لكنه ليس NocoDB. يستجيب NocoDB على ⁦%2⁩.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open %1 in one yourself.</source>
        <translation>تعذّر فتح متصفح. افتح ⁦%1⁩ في متصفح بنفسك.</translation>
    </message>
    <message>
        <source>Paste your auth token.</source>
        <translation>الصق رمز المصادقة.</translation>
    </message>
    <message>
        <source>This is an API token, and an auth token is needed: the one of your session in the browser.</source>
        <translation>هذا رمز API، والمطلوب رمز مصادقة: رمز جلستك في المتصفح.</translation>
    </message>
    <message>
        <source>This is not an auth token. One is three long words with dots between them: copy it again, the whole of it.</source>
        <translation>هذا ليس رمز مصادقة. يتألف رمز المصادقة من ثلاث كلمات طويلة تفصل بينها نقاط: انسخه كاملًا مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>keyfob::tokentext</name>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>within the hour</source>
        <translation>خلال أقل من ساعة</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>بعد أقل من ساعة</numerusform>
            <numerusform>بعد ساعة</numerusform>
            <numerusform>بعد ساعتين</numerusform>
            <numerusform>بعد %Ln ساعات</numerusform>
            <numerusform>بعد %Ln ساعة</numerusform>
            <numerusform>بعد %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>بعد أقل من يوم</numerusform>
            <numerusform>بعد يوم</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>active</source>
        <translation>نشط</translation>
    </message>
</context>
</TS>
