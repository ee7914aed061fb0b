<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>BatchOutcome</name>
    <message>
        <source>%L1 of %L2 deleted.</source>
        <translation>%L1 von %L2 gelöscht.</translation>
    </message>
    <message>
        <source>Already deleted: %1.</source>
        <translation>Schon gelöscht: %1.</translation>
    </message>
    <message>
        <source>Not deleted: %1.</source>
        <translation>Nicht gelöscht: %1.</translation>
    </message>
    <message>
        <source>Perhaps deleted: %1. Look at the list when it can be read again.</source>
        <translation>Möglicherweise gelöscht: %1. Sehen Sie in der Liste nach, sobald sie wieder eingelesen werden kann.</translation>
    </message>
    <message>
        <source>Not tried: %1.</source>
        <translation>Nicht versucht: %1.</translation>
    </message>
</context>
<context>
    <name>PastedToken</name>
    <message>
        <source>Several tokens begin like this one: %1. NocoDB shows no more of them. Compare when they were created.</source>
        <translation>Mehrere Tokens beginnen wie dieses: %1. Mehr zeigt NocoDB von ihnen nicht. Vergleichen Sie, wann sie erstellt wurden.</translation>
    </message>
    <message>
        <source>This is token “%1”.</source>
        <translation>Das ist das Token „%1“.</translation>
    </message>
    <message>
        <source>No token of the list is this one. It may have been deleted, or belong to another account: switch to that one and paste it there.</source>
        <translation>Kein Token der Liste ist dieses. Es wurde vielleicht gelöscht oder gehört zu einem anderen Konto: Wechseln Sie zu diesem und fügen Sie es dort ein.</translation>
    </message>
    <message>
        <source>Which token this is cannot be looked up now.</source>
        <translation>Um welches Token es sich handelt, lässt sich jetzt nicht feststellen.</translation>
    </message>
    <message>
        <source>This token was not found, but the list is not complete now. Refresh it and paste the token again.</source>
        <translation>Dieses Token wurde nicht gefunden, aber die Liste ist gerade nicht vollständig. Aktualisieren Sie sie und fügen Sie das Token noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>TokenNames</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weiteres</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>display</name>
    <message>
        <source>keyfob: there is no display to open a window on; start it from a desktop session.</source>
        <translation>keyfob: Es gibt keine Anzeige für ein Fenster. Starten Sie das Programm aus einer Desktopsitzung.</translation>
    </message>
</context>
<context>
    <name>keyfob</name>
    <message>
        <source>Network Settings</source>
        <translation>Netzwerkeinstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Trust the certificate of %1?</source>
        <translation>Dem Zertifikat von %1 vertrauen?</translation>
    </message>
    <message>
        <source>Trust it only if whoever runs the server confirms the fingerprint: otherwise somebody in between could read your password and your tokens.</source>
        <translation>Vertrauen Sie ihm nur, wenn der Betreiber des Servers den Fingerabdruck bestätigt. Sonst könnte jemand auf dem Weg dorthin Ihr Passwort und Ihre Tokens mitlesen.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Trusted before</source>
        <translation>Bisher vertraut</translation>
    </message>
    <message>
        <source>Trust This Certificate</source>
        <translation>Diesem Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1&#xa0;s</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1&#xa0;Min.</translation>
    </message>
</context>
<context>
    <name>keyfob::AboutDialog</name>
    <message>
        <source>About Keyfob</source>
        <translation>Über Keyfob</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>For the API tokens of a NocoDB server. Keyfob is an independent program: it is not made, and not endorsed, by those who make NocoDB.</source>
        <translation>Für die API-Tokens eines NocoDB-Servers. Keyfob ist ein unabhängiges Programm: Es stammt nicht vom Hersteller von NocoDB und wird von ihm auch nicht unterstützt.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, without any warranty.</source>
        <translation>Freie Software unter der MIT-Lizenz, ohne jede Gewährleistung.</translation>
    </message>
</context>
<context>
    <name>keyfob::AccountActions</name>
    <message>
        <source>Account Settings</source>
        <translation>Kontoeinstellungen</translation>
    </message>
    <message>
        <source>Copy Auth Token</source>
        <translation>Auth-Token kopieren</translation>
    </message>
    <message>
        <source>Log Out…</source>
        <translation>Abmelden&#xa0;…</translation>
    </message>
    <message>
        <source>User menu</source>
        <translation>Benutzermenü</translation>
    </message>
    <message>
        <source>Copied the auth token. It is valid until %1.</source>
        <translation>Auth-Token kopiert. Es ist gültig bis %1.</translation>
    </message>
    <message>
        <source>Copied the auth token.</source>
        <translation>Auth-Token kopiert.</translation>
    </message>
    <message>
        <source>The auth token was not copied: it has to be renewed first.</source>
        <translation>Das Auth-Token wurde nicht kopiert: Es muss zuerst erneuert werden.</translation>
    </message>
    <message>
        <source>The auth token was not copied: another program has changed the clipboard. Copy it again.</source>
        <translation>Das Auth-Token wurde nicht kopiert: Ein anderes Programm hat die Zwischenablage geändert. Kopieren Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>keyfob::AccountChoice</name>
    <message>
        <source>Keyfob was asked to go to %1 meanwhile. Finish this sign-in first, then ask again.</source>
        <translation>Inzwischen sollte Keyfob zu %1 wechseln. Schließen Sie zuerst diese Anmeldung ab und versuchen Sie es dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>keyfob::AccountMenu</name>
    <message>
        <source>Switch Account</source>
        <translation>Konto wechseln</translation>
    </message>
    <message>
        <source>Add Account…</source>
        <translation>Konto hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
</context>
<context>
    <name>keyfob::AccountView</name>
    <message>
        <source>This session has ended already; only what is left of it here is removed. Your API tokens go on working.</source>
        <translation>Diese Sitzung ist bereits beendet. Entfernt wird nur, was hier noch davon übrig ist. Ihre API-Tokens funktionieren weiter.</translation>
    </message>
    <message>
        <source>Log out of %1?</source>
        <translation>Von %1 abmelden?</translation>
    </message>
    <message>
        <source>Forget on This Computer</source>
        <translation>Auf diesem Computer vergessen</translation>
    </message>
    <message>
        <source>Log Out Everywhere</source>
        <translation>Überall abmelden</translation>
    </message>
    <message>
        <source>Your keyring’s copies of tokens that NocoDB shows only once are removed: nobody can read these again.</source>
        <translation>Die Kopien von Tokens, die NocoDB nur einmal anzeigt, werden aus Ihrem Schlüsselbund entfernt: Niemand kann diese wieder lesen.</translation>
    </message>
    <message>
        <source>“Log Out Everywhere” ends all of your sessions on the server, in every browser and program. “Forget on This Computer” only removes the session from here. Your API tokens go on working either way.</source>
        <translation>„Überall abmelden“ beendet alle Ihre Sitzungen auf dem Server, in jedem Browser und Programm. „Auf diesem Computer vergessen“ entfernt die Sitzung nur hier. Ihre API-Tokens funktionieren in beiden Fällen weiter.</translation>
    </message>
    <message>
        <source>Keyfob cannot end this session on the server now; only what is left of it here is removed. To end it there, too, sign in first. Your API tokens go on working.</source>
        <translation>Keyfob kann diese Sitzung jetzt nicht auf dem Server beenden. Entfernt wird nur, was hier noch davon übrig ist. Um sie auch dort zu beenden, melden Sie sich zuerst an. Ihre API-Tokens funktionieren weiter.</translation>
    </message>
</context>
<context>
    <name>keyfob::AppearanceMenu</name>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>keyfob::BulkDeletion</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Whatever uses these tokens stops working at once. This cannot be undone.</source>
        <translation>Alles, was diese Tokens verwendet, funktioniert sofort nicht mehr. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Tokens to delete</source>
        <translation>Zu löschende Tokens</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deleting… %L1 of %L2</source>
        <translation>Löschen … %L1 von %L2</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln token(s)?</source>
        <translation>
            <numerusform>%Ln Token löschen?</numerusform>
            <numerusform>%Ln Tokens löschen?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyfob::CertificateFacts</name>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Stop Trusting It</source>
        <translation>Nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>Signed by an authority that is trusted.</source>
        <translation>Von einer vertrauenswürdigen Zertifizierungsstelle ausgestellt.</translation>
    </message>
    <message>
        <source>You chose to trust exactly this certificate.</source>
        <translation>Sie haben entschieden, genau diesem Zertifikat zu vertrauen.</translation>
    </message>
    <message>
        <source>Not trusted: nothing is sent to this server.</source>
        <translation>Nicht vertrauenswürdig: An diesen Server wird nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>keyfob::CheckLine</name>
    <message>
        <source>This NocoDB has no account yet. Open it in a browser to create the first one.</source>
        <translation>In diesem NocoDB gibt es noch kein Konto. Öffnen Sie es im Browser und legen Sie das erste an.</translation>
    </message>
    <message>
        <source>Show Certificate…</source>
        <translation>Zertifikat anzeigen&#xa0;…</translation>
    </message>
    <message>
        <source>Enter Proxy Password…</source>
        <translation>Proxy-Passwort eingeben&#xa0;…</translation>
    </message>
    <message>
        <source>Network Settings…</source>
        <translation>Netzwerkeinstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Looking for NocoDB at %1…</source>
        <translation>Unter %1 wird nach NocoDB gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>NocoDB answers. The user name and password in the address are not used: enter them below.</source>
        <translation>NocoDB antwortet. Benutzername und Passwort aus der Adresse werden nicht verwendet; geben Sie sie unten ein.</translation>
    </message>
    <message>
        <source>NocoDB answers, and the connection is encrypted.</source>
        <translation>NocoDB antwortet, und die Verbindung ist verschlüsselt.</translation>
    </message>
    <message>
        <source>NocoDB answers, on this computer.</source>
        <translation>NocoDB antwortet auf diesem Computer.</translation>
    </message>
    <message>
        <source>NocoDB answers, but the connection is not encrypted.</source>
        <translation>NocoDB antwortet, aber die Verbindung ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>It answers in %L1 ms.</source>
        <translation>Er antwortet in %L1 ms.</translation>
    </message>
</context>
<context>
    <name>keyfob::CodeStep</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Die Anmeldung läuft</translation>
    </message>
    <message>
        <source>Enter the code that your authenticator shows, or a recovery code.</source>
        <translation>Geben Sie den Code aus Ihrer Authenticator-App ein oder einen Wiederherstellungscode.</translation>
    </message>
</context>
<context>
    <name>keyfob::CommandLine</name>
    <message>
        <source>Address of the NocoDB server to sign in to.</source>
        <translation>Adresse des NocoDB-Servers für die Anmeldung.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Email address to sign in with.</source>
        <translation>E-Mail-Adresse für die Anmeldung.</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation>Die Version ausgeben und beenden.</translation>
    </message>
    <message>
        <source>Print this help and exit.</source>
        <translation>Diese Hilfe ausgeben und beenden.</translation>
    </message>
    <message>
        <source>Manages the account tokens of a NocoDB server.</source>
        <translation>Verwaltet die Konto-Tokens eines NocoDB-Servers.</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>Unerwartetes Argument „%1“.</translation>
    </message>
    <message>
        <source>Try “keyfob --help” for the options there are.</source>
        <translation>„keyfob --help“ zeigt, welche Optionen es gibt.</translation>
    </message>
    <message>
        <source>Your administrator has set the server, so the address given by --server is not used.</source>
        <translation>Der Server ist von Ihrer Administration vorgegeben; die Adresse aus --server wird nicht verwendet.</translation>
    </message>
    <message>
        <source>Copy the auth token to the clipboard.</source>
        <translation>Das Auth-Token in die Zwischenablage kopieren.</translation>
    </message>
    <message>
        <source>Begin a new API token of this name; it is not saved by itself.</source>
        <translation>Ein neues API-Token mit diesem Namen vorbereiten; es wird nicht von selbst gespeichert.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Open a tab of Account Settings: %1.</source>
        <translation>Einen Reiter der Kontoeinstellungen öffnen: %1.</translation>
    </message>
    <message>
        <source>TAB</source>
        <translation>REITER</translation>
    </message>
    <message>
        <source>--copy-auth-token, --add-token and --settings do not go together: use one.</source>
        <translation>--copy-auth-token, --add-token und --settings lassen sich nicht kombinieren. Verwenden Sie nur eine dieser Optionen.</translation>
    </message>
    <message>
        <source>There is no tab “%1”. The tabs are %2.</source>
        <translation>Es gibt keinen Reiter „%1“. Die Reiter sind %2.</translation>
    </message>
</context>
<context>
    <name>keyfob::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>keyfob::CopyAsMenu</name>
    <message>
        <source>xc-token Header</source>
        <translation>xc-token-Header</translation>
    </message>
    <message>
        <source>Authorization Header</source>
        <translation>Authorization-Header</translation>
    </message>
    <message>
        <source>JSON Headers</source>
        <translation>JSON-Header</translation>
    </message>
    <message>
        <source>curl Line</source>
        <translation>curl-Zeile</translation>
    </message>
    <message>
        <source>.env Line</source>
        <translation>.env-Zeile</translation>
    </message>
    <message>
        <source>Copy As</source>
        <translation>Kopieren als</translation>
    </message>
</context>
<context>
    <name>keyfob::DiagnosticsDialog</name>
    <message>
        <source>Save…</source>
        <translation>Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save Diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>This is what is saved, to be sent with a report about trouble: no address, no email, no name and no secret. Read it before you send it.</source>
        <translation>Das wird gespeichert und kann einer Problemmeldung beigelegt werden: keine Serveradresse, keine E-Mail-Adresse, kein Name und nichts Geheimes. Lesen Sie es, bevor Sie es senden.</translation>
    </message>
    <message>
        <source>This is what is saved</source>
        <translation>Das wird gespeichert</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Saved in “%1”.</source>
        <translation>In „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>This could not be saved in “%1”. Choose a folder in which you may write and that has room.</source>
        <translation>In „%1“ konnte nicht gespeichert werden. Wählen Sie einen Ordner, in den Sie schreiben dürfen und der Platz hat.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>keyfob::DisplayNameEditor</name>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Empty: your email address is shown</source>
        <translation>Leer: Ihre E-Mail-Adresse wird angezeigt</translation>
    </message>
    <message>
        <source>A display name can have %L1 characters; take away %L2.</source>
        <translation>Ein Anzeigename kann höchstens %L1 Zeichen haben. Kürzen Sie ihn um %L2.</translation>
    </message>
</context>
<context>
    <name>keyfob::ForeignToken</name>
    <message>
        <source>I know that this token is not mine</source>
        <translation>Ich weiß, dass dieses Token nicht meines ist</translation>
    </message>
    <message>
        <source>I know that this is %1’s token</source>
        <translation>Ich weiß, dass dieses Token %1 gehört</translation>
    </message>
    <message>
        <source>I know that there are tokens of others among them (%1)</source>
        <translation>Ich weiß, dass auch Tokens anderer darunter sind (%1)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Copy token “%1” of somebody else?</source>
        <translation>Das Token „%1“ von jemand anderem kopieren?</translation>
    </message>
    <message>
        <source>Whoever has this token can do in NocoDB whatever its owner can.</source>
        <translation>Wer dieses Token hat, kann in NocoDB alles, was sein Besitzer kann.</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>Token-Name</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Copy Token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>I know that not all of these tokens are mine</source>
        <translation>Ich weiß, dass nicht alle diese Tokens meine sind</translation>
    </message>
    <message>
        <source>Show token “%1” of somebody else?</source>
        <translation>Das Token „%1“ von jemand anderem anzeigen?</translation>
    </message>
    <message>
        <source>Show Token</source>
        <translation>Token anzeigen</translation>
    </message>
</context>
<context>
    <name>keyfob::HelpMenu</name>
    <message>
        <source>No browser has opened. The manual is at %1.</source>
        <translation>Es hat sich kein Browser geöffnet. Das Handbuch finden Sie unter %1.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Save Diagnostics…</source>
        <translation>Diagnose speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Manual in Your Browser</source>
        <translation>Handbuch im Browser</translation>
    </message>
    <message>
        <source>About Keyfob</source>
        <translation>Über Keyfob</translation>
    </message>
</context>
<context>
    <name>keyfob::InlineEditor</name>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>keyfob::KeepChoice</name>
    <message>
        <source>The session is kept in this computer’s keyring.</source>
        <translation>Die Sitzung wird im Schlüsselbund dieses Computers aufbewahrt.</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
</context>
<context>
    <name>keyfob::LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>System Default</source>
        <translation>Sprache des Systems</translation>
    </message>
</context>
<context>
    <name>keyfob::LockChoices</name>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source>Without use. Keyfob waits while it shows a token that nobody can read again.</source>
        <translation>Wenn Keyfob so lange nicht benutzt wird. Solange es ein Token anzeigt, das niemand noch einmal lesen kann, wartet es damit.</translation>
    </message>
    <message>
        <source>Lock when the screen is locked</source>
        <translation>Zusammen mit dem Bildschirm sperren</translation>
    </message>
    <message>
        <source>Lock Now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>%1 locks at any time.</source>
        <translation>%1 sperrt Keyfob jederzeit.</translation>
    </message>
    <message>
        <source>Locking takes your session and all tokens out of memory and off the screen. Unlock reads the session from your keyring again.</source>
        <translation>Das Sperren entfernt Ihre Sitzung und alle Tokens aus dem Arbeitsspeicher und vom Bildschirm. „Entsperren“ liest die Sitzung wieder aus Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Locking takes your session and all tokens out of memory and off the screen. This session is not in your keyring: afterwards you have to sign in again.</source>
        <translation>Das Sperren entfernt Ihre Sitzung und alle Tokens aus dem Arbeitsspeicher und vom Bildschirm. Diese Sitzung ist nicht in Ihrem Schlüsselbund: Danach müssen Sie sich erneut anmelden.</translation>
    </message>
</context>
<context>
    <name>keyfob::LockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Keyfob is locked</source>
        <translation>Keyfob ist gesperrt</translation>
    </message>
    <message>
        <source>Press Unlock to go on where you left off. Your keyring may ask for its password first.</source>
        <translation>Wählen Sie „Entsperren“, um dort weiterzumachen, wo Sie aufgehört haben. Ihr Schlüsselbund fragt vielleicht zuerst nach seinem Passwort.</translation>
    </message>
</context>
<context>
    <name>keyfob::MainWindow</name>
    <message>
        <source>%1 on %2:</source>
        <translation>%1 auf %2:</translation>
    </message>
</context>
<context>
    <name>keyfob::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>keyfob::NavButton</name>
    <message>
        <source>current page</source>
        <translation>aktuelle Seite</translation>
    </message>
</context>
<context>
    <name>keyfob::NetworkForm</name>
    <message>
        <source>Enter a number of seconds from %L1 to %L2.</source>
        <translation>Geben Sie eine Anzahl von Sekunden zwischen %L1 und %L2 ein.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose CA File…</source>
        <translation>CA-Datei auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Time limit in seconds</source>
        <translation>Zeitlimit in Sekunden</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Von Ihrer Administration vorgegeben.</translation>
    </message>
    <message>
        <source>How long Keyfob waits for a whole answer.</source>
        <translation>So lange wartet Keyfob auf eine vollständige Antwort.</translation>
    </message>
    <message>
        <source>Authorities of this file are trusted in addition to the system’s.</source>
        <translation>Den Zertifizierungsstellen dieser Datei wird zusätzlich zu denen des Systems vertraut.</translation>
    </message>
    <message>
        <source>Choose CA File</source>
        <translation>CA-Datei auswählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>keyfob::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Newest tokens</source>
        <translation>Neueste Tokens</translation>
    </message>
    <message>
        <source>Show All Tokens</source>
        <translation>Alle Tokens anzeigen</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>There is no auth token to copy now.</source>
        <translation>Zurzeit gibt es kein Auth-Token zum Kopieren.</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1&#xa0;Min.</translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <translation>%L1&#xa0;Std. %L2&#xa0;Min.</translation>
    </message>
    <message>
        <source>The auth token lives for another %1 and is renewed by itself.</source>
        <translation>Das Auth-Token gilt noch %1 und wird automatisch erneuert.</translation>
    </message>
    <message>
        <source>The auth token lives for another %1 and is not renewed: after that you sign in again.</source>
        <translation>Das Auth-Token gilt noch %1 und wird nicht erneuert; danach melden Sie sich wieder an.</translation>
    </message>
    <message>
        <source>No tokens to show</source>
        <translation>Keine Tokens vorhanden</translation>
    </message>
</context>
<context>
    <name>keyfob::PasswordFields</name>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
</context>
<context>
    <name>keyfob::PasswordForm</name>
    <message>
        <source>Current password</source>
        <translation>Aktuelles Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>%L1 to %L2 characters, of any kind.</source>
        <translation>%L1 bis %L2 beliebige Zeichen.</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Neues Passwort wiederholen</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Wird geändert&#xa0;…</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>Geben Sie Ihr aktuelles Passwort ein.</translation>
    </message>
    <message>
        <source>The new password needs %L1 characters or more.</source>
        <translation>Das neue Passwort muss mindestens %L1 Zeichen haben.</translation>
    </message>
    <message>
        <source>The new password can have %L1 characters; take away %L2.</source>
        <translation>Das neue Passwort kann höchstens %L1 Zeichen haben. Kürzen Sie es um %L2.</translation>
    </message>
    <message>
        <source>The new passwords differ. Enter the new one again.</source>
        <translation>Die neuen Passwörter stimmen nicht überein. Wiederholen Sie das neue Passwort.</translation>
    </message>
</context>
<context>
    <name>keyfob::PasswordSection</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Change Password…</source>
        <translation>Passwort ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Changing it ends your sessions in all other browsers and programs. Your API tokens go on working.</source>
        <translation>Eine Änderung beendet Ihre Sitzungen in allen anderen Browsern und Programmen. Ihre API-Tokens funktionieren weiter.</translation>
    </message>
    <message>
        <source>%1 This session may end, too: sign in with the new password then.</source>
        <translation>%1 Auch diese Sitzung kann enden; melden Sie sich dann mit dem neuen Passwort an.</translation>
    </message>
    <message>
        <source>Your password was changed. Your other sessions have ended.</source>
        <translation>Ihr Passwort wurde geändert. Ihre anderen Sitzungen sind beendet.</translation>
    </message>
</context>
<context>
    <name>keyfob::PreferencesTab</name>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Copied and Shown Secrets</source>
        <translation>Kopierte und angezeigte Tokens</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Zwischenablage leeren nach</translation>
    </message>
    <message>
        <source>Hide a shown token after</source>
        <translation>Angezeigtes Token verbergen nach</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Von Ihrer Administration vorgegeben.</translation>
    </message>
    <message>
        <source>System Default</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>Where I Left Off</source>
        <translation>Zuletzt geöffnete Seite</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>keyfob::ProfileTab</name>
    <message>
        <source>Change Display Name</source>
        <translation>Anzeigename ändern</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Your display name was removed.</source>
        <translation>Ihr Anzeigename wurde entfernt.</translation>
    </message>
    <message>
        <source>You are called “%1” now.</source>
        <translation>Ihr Anzeigename ist jetzt „%1“.</translation>
    </message>
    <message>
        <source>Super admin</source>
        <translation>Super-Admin</translation>
    </message>
    <message>
        <source>Organization creator</source>
        <translation>Organisations-Ersteller</translation>
    </message>
    <message>
        <source>Organization viewer</source>
        <translation>Organisations-Betrachter</translation>
    </message>
</context>
<context>
    <name>keyfob::ProxyForm</name>
    <message>
        <source>Enter the proxy’s name or IP address, such as proxy.example.com.</source>
        <translation>Geben Sie den Namen oder die IP-Adresse des Proxys ein, zum Beispiel proxy.example.com.</translation>
    </message>
    <message>
        <source>Enter the proxy’s port, a number from 1 to 65535.</source>
        <translation>Geben Sie den Port des Proxys ein, eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Enter names, IP addresses or networks such as 10.0.0.0/8, with commas between them.</source>
        <translation>%1 ist hier nicht verständlich. Geben Sie Namen, IP-Adressen oder Netze wie 10.0.0.0/8 ein, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>Art des Proxys</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Proxy-Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one.</source>
        <translation>Nur wenn der Proxy danach fragt.</translation>
    </message>
    <message>
        <source>No proxy for</source>
        <translation>Kein Proxy für</translation>
    </message>
    <message>
        <source>Names, IP addresses or networks, with commas between them.</source>
        <translation>Namen, IP-Adressen oder Netze, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Change Proxy Password…</source>
        <translation>Proxy-Passwort ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Enter Proxy Password…</source>
        <translation>Proxy-Passwort eingeben&#xa0;…</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Von Ihrer Administration vorgegeben.</translation>
    </message>
    <message>
        <source>As the system’s settings and the environment (no_proxy, too) say. Servers on this computer are reached directly.</source>
        <translation>Wie in den Systemeinstellungen und der Umgebung (auch no_proxy) festgelegt. Server auf diesem Computer werden direkt angesprochen.</translation>
    </message>
    <message>
        <source>Counts as soon as host and port are filled in.</source>
        <translation>Gilt, sobald Host und Port ausgefüllt sind.</translation>
    </message>
</context>
<context>
    <name>keyfob::ProxyLoginDialog</name>
    <message>
        <source>Enter your user name at the proxy.</source>
        <translation>Geben Sie Ihren Benutzernamen für den Proxy ein.</translation>
    </message>
    <message>
        <source>Sign in to the proxy %1</source>
        <translation>Am Proxy %1 anmelden</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Benutzername für den Proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Passwort für den Proxy</translation>
    </message>
    <message>
        <source>Kept in this computer’s keyring, and sent to this proxy only.</source>
        <translation>Wird im Schlüsselbund dieses Computers aufbewahrt und nur an diesen Proxy gesendet.</translation>
    </message>
    <message>
        <source>Sign In to Proxy</source>
        <translation>Am Proxy anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove Saved Password</source>
        <translation>Passwort entfernen</translation>
    </message>
</context>
<context>
    <name>keyfob::SecretClipboard</name>
    <message>
        <source>Clipboard clears in %L1 s.</source>
        <translation>Die Zwischenablage wird in %L1&#xa0;s geleert.</translation>
    </message>
    <message>
        <source>Clipboard clears when Keyfob is closed.</source>
        <translation>Die Zwischenablage wird geleert, wenn Keyfob geschlossen wird.</translation>
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
        <translation>Server</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>Erneut prüfen</translation>
    </message>
</context>
<context>
    <name>keyfob::SessionBar</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Show Certificate…</source>
        <translation>Zertifikat anzeigen&#xa0;…</translation>
    </message>
    <message>
        <source>Enter Proxy Password…</source>
        <translation>Proxy-Passwort eingeben&#xa0;…</translation>
    </message>
    <message>
        <source>Sign In Again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Sign In Instead</source>
        <translation>Stattdessen anmelden</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Ihre Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>The lock has dropped your session, because it is not kept on this computer.</source>
        <translation>Beim Sperren wurde Ihre Sitzung verworfen, weil sie nicht auf diesem Computer aufbewahrt wird.</translation>
    </message>
</context>
<context>
    <name>keyfob::SettingsPage</name>
    <message>
        <source>Account Settings</source>
        <translation>Kontoeinstellungen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>keyfob::Sidebar</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>Kontoeinstellungen</translation>
    </message>
</context>
<context>
    <name>keyfob::SignInCorner</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>keyfob::SignInFlow</name>
    <message>
        <source>Enter the email address of your account.</source>
        <translation>Geben Sie die E-Mail-Adresse Ihres Kontos ein.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
</context>
<context>
    <name>keyfob::SignInForm</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Von Ihrer Administration vorgegeben.</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use an auth token instead</source>
        <translation>Stattdessen ein Auth-Token verwenden</translation>
    </message>
    <message>
        <source>Use email and password instead</source>
        <translation>Stattdessen E-Mail und Passwort verwenden</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Die Anmeldung läuft</translation>
    </message>
</context>
<context>
    <name>keyfob::SignInPage</name>
    <message>
        <source>Sign In Without Encryption</source>
        <translation>Unverschlüsselt anmelden</translation>
    </message>
    <message>
        <source>Change the Address</source>
        <translation>Adresse ändern</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Forget This Account</source>
        <translation>Dieses Konto vergessen</translation>
    </message>
    <message>
        <source>Enter your code</source>
        <translation>Code eingeben</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Sign in to NocoDB</source>
        <translation>Bei NocoDB anmelden</translation>
    </message>
    <message>
        <source>%1 has a second factor: enter the code that your authenticator shows, or a recovery code.</source>
        <translation>%1 ist mit einem zweiten Faktor geschützt. Geben Sie den Code aus Ihrer Authenticator-App ein oder einen Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>Paste another auth token of %1 to go on where you were.</source>
        <translation>Fügen Sie ein neues Auth-Token von %1 ein, um dort weiterzumachen, wo Sie waren.</translation>
    </message>
    <message>
        <source>Enter your password to go on where you were.</source>
        <translation>Geben Sie Ihr Passwort ein, um dort weiterzumachen, wo Sie waren.</translation>
    </message>
    <message>
        <source>With an auth token of a session in your browser.</source>
        <translation>Mit dem Auth-Token einer Sitzung in Ihrem Browser.</translation>
    </message>
    <message>
        <source>With your NocoDB email and password.</source>
        <translation>Mit Ihrer E-Mail-Adresse und Ihrem Passwort von NocoDB.</translation>
    </message>
    <message>
        <source>The connection to %1 is not encrypted: anybody on the way can read your password and your tokens.</source>
        <translation>Die Verbindung zu %1 ist nicht verschlüsselt: Jeder auf dem Weg dorthin kann Ihr Passwort und Ihre Tokens mitlesen.</translation>
    </message>
</context>
<context>
    <name>keyfob::StatusLine</name>
    <message>
        <source>Clear Now</source>
        <translation>Jetzt leeren</translation>
    </message>
    <message>
        <source>Connected · session renews itself</source>
        <translation>Verbunden · Sitzung erneuert sich</translation>
    </message>
    <message>
        <source>Connected · session ends %1</source>
        <translation>Verbunden · Sitzungsende: %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt&#xa0;…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Clipboard clears in %L1 s</source>
        <translation>Zwischenablage wird in %L1&#xa0;s geleert</translation>
    </message>
    <message>
        <source>Not connected · next try in %L1 s</source>
        <translation>Nicht verbunden · nächster Versuch in %L1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenActions</name>
    <message>
        <source>Add New API Token</source>
        <translation>Neues API-Token</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Read the list again (%1)</source>
        <translation>Liste neu einlesen (%1)</translation>
    </message>
    <message>
        <source>Filter Tokens</source>
        <translation>Tokens filtern</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Add an API token (%1)</source>
        <translation>Ein API-Token hinzufügen (%1)</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen …</translation>
    </message>
    <message>
        <source>Export List…</source>
        <translation>Liste exportieren …</translation>
    </message>
    <message>
        <source>Tokens are being deleted.</source>
        <translation>Es werden gerade Tokens gelöscht.</translation>
    </message>
    <message>
        <source>Forget the Copy on This Computer</source>
        <translation>Kopie auf diesem Computer vergessen</translation>
    </message>
    <message>
        <source>A token is being added.</source>
        <translation>Ein Token wird gerade hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenAddition</name>
    <message>
        <source>Created token “%1”, but NocoDB’s reply was lost, and with it the token itself. Delete it and add another one.</source>
        <translation>Das Token „%1“ wurde erstellt, aber die Antwort von NocoDB ging verloren und mit ihr das Token selbst. Löschen Sie es und erstellen Sie ein neues.</translation>
    </message>
    <message>
        <source>Created token “%1”.</source>
        <translation>Token „%1“ erstellt.</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>The token may have been created: look at the list before you save it again.</source>
        <translation>Das Token wurde möglicherweise erstellt: Sehen Sie in der Liste nach, bevor Sie noch einmal speichern.</translation>
    </message>
    <message>
        <source>The token was not created.</source>
        <translation>Das Token wurde nicht erstellt.</translation>
    </message>
    <message>
        <source>Another token is being made right now. Save again in a moment.</source>
        <translation>Gerade wird ein anderes Token erstellt. Speichern Sie gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenColumns</name>
    <message>
        <source>Sort and Columns</source>
        <translation>Sortierung und Spalten</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>Nach „%1“ sortieren</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <translation>Spalte „%1“</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenCopying</name>
    <message>
        <source>Copied token “%1”.</source>
        <translation>Token „%1“ kopiert.</translation>
    </message>
    <message>
        <source>Copied token “%1” of %2.</source>
        <translation>Token „%1“ von %2 kopiert.</translation>
    </message>
    <message>
        <source>NocoDB shows this token only once, when it is made.</source>
        <translation>NocoDB zeigt dieses Token nur einmal an, beim Erstellen.</translation>
    </message>
    <message>
        <source>Sign in again to copy or show it.</source>
        <translation>Melden Sie sich erneut an, um es zu kopieren oder anzuzeigen.</translation>
    </message>
    <message>
        <source>Copied token “%1” as an xc-token header.</source>
        <translation>Token „%1“ als xc-token-Header kopiert.</translation>
    </message>
    <message>
        <source>Copied token “%1” as an Authorization header.</source>
        <translation>Token „%1“ als Authorization-Header kopiert.</translation>
    </message>
    <message>
        <source>Copied token “%1” as JSON headers.</source>
        <translation>Token „%1“ als JSON-Header kopiert.</translation>
    </message>
    <message>
        <source>Copied token “%1” as a curl line.</source>
        <translation>Token „%1“ als curl-Zeile kopiert.</translation>
    </message>
    <message>
        <source>Copied token “%1” as an .env line.</source>
        <translation>Token „%1“ als .env-Zeile kopiert.</translation>
    </message>
    <message>
        <source>Copied token “%1” of %2 as an xc-token header.</source>
        <translation>Token „%1“ von %2 als xc-token-Header kopiert.</translation>
    </message>
    <message>
        <source>Copied token “%1” of %2 as an Authorization header.</source>
        <translation>Token „%1“ von %2 als Authorization-Header kopiert.</translation>
    </message>
    <message>
        <source>Copied token “%1” of %2 as JSON headers.</source>
        <translation>Token „%1“ von %2 als JSON-Header kopiert.</translation>
    </message>
    <message>
        <source>Copied token “%1” of %2 as a curl line.</source>
        <translation>Token „%1“ von %2 als curl-Zeile kopiert.</translation>
    </message>
    <message>
        <source>Copied token “%1” of %2 as an .env line.</source>
        <translation>Token „%1“ von %2 als .env-Zeile kopiert.</translation>
    </message>
    <message>
        <source>Token “%1” was not copied: another program has changed the clipboard. Copy it again.</source>
        <translation>Das Token „%1“ wurde nicht kopiert: Ein anderes Programm hat die Zwischenablage geändert. Kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Your keyring has not given the copy of this token. Unlock it and refresh the list.</source>
        <translation>Ihr Schlüsselbund hat die Kopie dieses Tokens nicht herausgegeben. Entsperren Sie ihn und aktualisieren Sie die Liste.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenDeletion</name>
    <message>
        <source>Deleted %1.</source>
        <translation>Gelöscht: %1.</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Delete token “%1”?</source>
        <translation>Token „%1“ löschen?</translation>
    </message>
    <message>
        <source>Whatever uses this token stops working at once. This cannot be undone.</source>
        <translation>Alles, was dieses Token verwendet, funktioniert sofort nicht mehr. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>Token-Name</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Token “%1” was already deleted.</source>
        <translation>Das Token „%1“ war bereits gelöscht.</translation>
    </message>
    <message>
        <source>Deleted token “%1”.</source>
        <translation>Token „%1“ gelöscht.</translation>
    </message>
    <message>
        <source>NocoDB still accepts this token. It will stop when the server is restarted.</source>
        <translation>NocoDB akzeptiert dieses Token noch. Das endet, wenn der Server neu gestartet wird.</translation>
    </message>
    <message>
        <source>NocoDB still accepts these tokens. They will stop when the server is restarted.</source>
        <translation>NocoDB akzeptiert diese Tokens noch. Das endet, wenn der Server neu gestartet wird.</translation>
    </message>
    <message>
        <source>It is not known yet whether NocoDB still accepts this token.</source>
        <translation>Es ist noch nicht bekannt, ob NocoDB dieses Token noch akzeptiert.</translation>
    </message>
    <message>
        <source>It is not known yet whether NocoDB still accepts these tokens.</source>
        <translation>Es ist noch nicht bekannt, ob NocoDB diese Tokens noch akzeptiert.</translation>
    </message>
    <message>
        <source>NocoDB no longer accepts %1.</source>
        <translation>NocoDB akzeptiert nicht mehr: %1.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenEditor</name>
    <message>
        <source>Token name</source>
        <translation>Token-Name</translation>
    </message>
    <message>
        <source>What is it for? For example: nightly backup</source>
        <translation>Wofür ist es? Zum Beispiel: nächtliche Sicherung</translation>
    </message>
    <message>
        <source>Give the token a name, so that you know later what it is for.</source>
        <translation>Geben Sie dem Token einen Namen, damit Sie später wissen, wofür es ist.</translation>
    </message>
    <message>
        <source>A name can have %L1 characters; take away %L2.</source>
        <translation>Ein Name kann höchstens %L1 Zeichen haben. Kürzen Sie ihn um %L2.</translation>
    </message>
    <message>
        <source>You have a token of this name already. You can save another one.</source>
        <translation>Sie haben bereits ein Token mit diesem Namen. Sie können trotzdem noch eines speichern.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>noch %Ln</numerusform>
            <numerusform>noch %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many</source>
        <translation>
            <numerusform>%Ln zu viel</numerusform>
            <numerusform>%Ln zu viel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyfob::TokenExporting</name>
    <message>
        <source>Export List</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Durch Kommas getrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>API tokens %1</source>
        <translation>API-Token %1</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>Token-Name</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>Erstellt am (UTC)</translation>
    </message>
    <message>
        <source>Last used (UTC)</source>
        <translation>Zuletzt verwendet (UTC)</translation>
    </message>
    <message>
        <source>Expires (UTC)</source>
        <translation>Läuft ab (UTC)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>aktiviert</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>Saved the list, without the tokens, in “%1”.</source>
        <translation>Die Liste wurde ohne die Tokens in „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>The list could not be saved in “%1”. Choose a folder in which you may write and that has room, and export it again.</source>
        <translation>Die Liste konnte nicht in „%1“ gespeichert werden. Wählen Sie einen Ordner, in den Sie schreiben dürfen und der Platz hat, und exportieren Sie sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenFields</name>
    <message>
        <source>This server does not allow signing in with email and password. Sign in to it in your browser, and paste your auth token here.</source>
        <translation>Dieser Server erlaubt keine Anmeldung mit E-Mail und Passwort. Melden Sie sich dort im Browser an und fügen Sie hier Ihr Auth-Token ein.</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Auth-Token</translation>
    </message>
    <message>
        <source>Open “%1” in Browser…</source>
        <translation>„%1“ im Browser öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open in Browser…</source>
        <translation>Im Browser öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Where it is: in the browser, signed in to NocoDB, open the developer tools (F12) and Network. Any request to the server has it as its header xc-auth.</source>
        <translation>So finden Sie es: Melden Sie sich im Browser bei NocoDB an und öffnen Sie in den Entwicklerwerkzeugen (F12) die Netzwerkanalyse. Jede Anfrage an den Server enthält es im Header xc-auth.</translation>
    </message>
    <message>
        <source>The token of %1, valid until %2. It is not renewed: after that Keyfob asks for another one.</source>
        <translation>Das Token von %1, gültig bis %2. Es wird nicht erneuert; danach fragt Keyfob nach einem neuen.</translation>
    </message>
    <message>
        <source>The token of %1. It is not renewed: when it ends, Keyfob asks for another one.</source>
        <translation>Das Token von %1. Es wird nicht erneuert; wenn es abläuft, fragt Keyfob nach einem neuen.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenFilterRow</name>
    <message>
        <source>Filter tokens</source>
        <translation>Tokens filtern</translation>
    </message>
    <message>
        <source>Filter by name or creator (%1)</source>
        <translation>Filter: Name, Ersteller (%1)</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenHandover</name>
    <message>
        <source>Copied token “%1”.</source>
        <translation>Token „%1“ kopiert.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenKeeping</name>
    <message>
        <source>Your keyring keeps a copy of token “%1”.</source>
        <translation>Ihr Schlüsselbund bewahrt eine Kopie des Tokens „%1“ auf.</translation>
    </message>
    <message>
        <source>Your keyring has no copy of token “%1” any more.</source>
        <translation>Ihr Schlüsselbund hat keine Kopie des Tokens „%1“ mehr.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenListArea</name>
    <message>
        <source>Loading tokens</source>
        <translation>Tokens werden geladen</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenListModel</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>Aktionen für %1</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>Token-Name</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenListStatus</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No name and no creator contains what you typed.</source>
        <translation>Was Sie eingegeben haben, kommt in keinem Namen und bei keinem Ersteller vor.</translation>
    </message>
    <message>
        <source>The list could not be loaded</source>
        <translation>Die Liste konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Your tokens are safe on the server.</source>
        <translation>Ihre Tokens sind sicher auf dem Server.</translation>
    </message>
    <message>
        <source>No API tokens yet</source>
        <translation>Noch keine API-Tokens</translation>
    </message>
    <message>
        <source>A token lets a script or another program use your NocoDB account. Press “Add New API Token” to make the first.</source>
        <translation>Mit einem Token kann ein Skript oder ein anderes Programm Ihr NocoDB-Konto verwenden. Mit „Neues API-Token“ erstellen Sie das erste.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Your tokens appear here when the server can be reached.</source>
        <translation>Ihre Tokens erscheinen hier, sobald der Server erreichbar ist.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Your tokens appear here when you have signed in again.</source>
        <translation>Ihre Tokens erscheinen hier, sobald Sie wieder angemeldet sind.</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyfob::TokenReplacement</name>
    <message>
        <source>This token belongs to somebody else: a new one would be yours, not theirs.</source>
        <translation>Dieses Token gehört jemand anderem: Ein neues würde Ihnen gehören.</translation>
    </message>
    <message>
        <source>This token has no name: add a new one with a name, then delete this one.</source>
        <translation>Dieses Token hat keinen Namen: Fügen Sie ein neues mit Namen hinzu und löschen Sie dann dieses.</translation>
    </message>
    <message>
        <source>A new token “%1” was created, but NocoDB’s reply was lost, and with it the token itself. The old one was not deleted. Delete the new one, and replace the old one again.</source>
        <translation>Ein neues Token „%1“ wurde erstellt, aber die Antwort von NocoDB ging verloren und mit ihr das Token selbst. Das alte wurde nicht gelöscht. Löschen Sie das neue und ersetzen Sie das alte noch einmal.</translation>
    </message>
    <message>
        <source>Perhaps a new token “%1” was created: look at the list when it can be read again. The old one was not deleted.</source>
        <translation>Vielleicht wurde ein neues Token „%1“ erstellt: Sehen Sie in der Liste nach, sobald sie wieder gelesen werden kann. Das alte wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>Token “%1” was not replaced: no new one was created, and the old one was not deleted.</source>
        <translation>Das Token „%1“ wurde nicht ersetzt: Es wurde kein neues erstellt und das alte nicht gelöscht.</translation>
    </message>
    <message>
        <source>A new token “%1” was created, but not copied. The old one was not deleted.</source>
        <translation>Ein neues Token „%1“ wurde erstellt, aber nicht kopiert. Das alte wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>The new token “%1” was copied. Delete the old one?</source>
        <translation>Das neue Token „%1“ wurde kopiert. Das alte löschen?</translation>
    </message>
    <message>
        <source>Whatever uses the old one stops working at once. Keep both until the new one is where it is needed.</source>
        <translation>Alles, was das alte verwendet, funktioniert sofort nicht mehr. Behalten Sie beide, bis das neue dort ist, wo es gebraucht wird.</translation>
    </message>
    <message>
        <source>Old one created</source>
        <translation>Altes erstellt am</translation>
    </message>
    <message>
        <source>Old one’s ID</source>
        <translation>ID des alten</translation>
    </message>
    <message>
        <source>Keep Both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Token “%1” was already deleted.</source>
        <translation>Das Token „%1“ war bereits gelöscht.</translation>
    </message>
    <message>
        <source>The old token “%1” was not deleted.</source>
        <translation>Das alte Token „%1“ wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>Another token is being made right now. Try again in a moment.</source>
        <translation>Gerade wird ein anderes Token erstellt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenResultDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The new token “%1”</source>
        <translation>Das neue Token „%1“</translation>
    </message>
    <message>
        <source>NocoDB shows this token only now. Copy it and put it where it is needed: afterwards nobody can read it again.</source>
        <translation>NocoDB zeigt dieses Token nur jetzt an. Kopieren Sie es dorthin, wo es gebraucht wird: Danach kann es niemand mehr lesen.</translation>
    </message>
    <message>
        <source>The clipboard has not taken it. Press Copy again.</source>
        <translation>Die Zwischenablage hat es nicht angenommen. Wählen Sie noch einmal „Kopieren“.</translation>
    </message>
    <message>
        <source>This token is shown only now. Close without copying it?</source>
        <translation>Dieses Token wird nur jetzt angezeigt. Schließen, ohne es zu kopieren?</translation>
    </message>
    <message>
        <source>Nobody can read it again later. To have one that can be used, you would have to delete it and add another one.</source>
        <translation>Später kann es niemand mehr lesen. Um eines zu haben, das sich verwenden lässt, müssten Sie es löschen und ein anderes hinzufügen.</translation>
    </message>
    <message>
        <source>Close Without Copying</source>
        <translation>Ohne Kopieren schließen</translation>
    </message>
    <message>
        <source>Keep a copy in this computer’s keyring</source>
        <translation>Eine Kopie im Schlüsselbund dieses Computers aufbewahren</translation>
    </message>
    <message>
        <source>Keyfob can then copy and show this token whenever you are signed in. The copy goes when you log out.</source>
        <translation>Keyfob kann dieses Token dann immer kopieren und anzeigen, wenn Sie angemeldet sind. Die Kopie verschwindet, wenn Sie sich abmelden.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenTableModel</name>
    <message>
        <source>Token name</source>
        <translation>Token-Name</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>A copy is kept in this computer’s keyring.</source>
        <translation>Eine Kopie ist im Schlüsselbund dieses Computers.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenTesting</name>
    <message>
        <source>NocoDB accepts “%1”.</source>
        <translation>NocoDB akzeptiert „%1“.</translation>
    </message>
    <message>
        <source>NocoDB accepts “%1”: it is %2’s.</source>
        <translation>NocoDB akzeptiert „%1“: Es gehört %2.</translation>
    </message>
    <message>
        <source>“%1” could not be tested.</source>
        <translation>„%1“ konnte nicht getestet werden.</translation>
    </message>
    <message>
        <source>NocoDB refuses “%1”. Replace it, or delete it.</source>
        <translation>NocoDB lehnt „%1“ ab. Ersetzen oder löschen Sie es.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokensTab</name>
    <message>
        <source>API Tokens</source>
        <translation>API-Tokens</translation>
    </message>
    <message>
        <source>API tokens</source>
        <translation>API-Tokens</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>There is no token to act on.</source>
        <translation>Es gibt kein Token, das dafür infrage kommt.</translation>
    </message>
</context>
<context>
    <name>keyfob::UserButton</name>
    <message>
        <source>User menu</source>
        <translation>Benutzermenü</translation>
    </message>
</context>
<context>
    <name>keyfob::WaitingCommand</name>
    <message>
        <source>Sign in, and your auth token will be copied.</source>
        <translation>Melden Sie sich an, dann wird Ihr Auth-Token kopiert.</translation>
    </message>
    <message>
        <source>Sign in, and you can save the new API token.</source>
        <translation>Melden Sie sich an, dann können Sie das neue API-Token speichern.</translation>
    </message>
    <message>
        <source>Sign in, and the settings will open.</source>
        <translation>Melden Sie sich an, dann öffnen sich die Kontoeinstellungen.</translation>
    </message>
</context>
<context>
    <name>keyfob::Windowless</name>
    <message>
        <source>keyfob: These options are too long.</source>
        <translation>keyfob: Diese Optionen sind zu lang.</translation>
    </message>
    <message>
        <source>keyfob: The Keyfob that is running does not know these options. Close it, and start again.</source>
        <translation>keyfob: Das Keyfob, das gerade läuft, kennt diese Optionen nicht. Schließen Sie es und starten Sie es neu.</translation>
    </message>
    <message>
        <source>keyfob: Keyfob is running already, but does not answer. End it, and start again.</source>
        <translation>keyfob: Keyfob läuft bereits, antwortet aber nicht. Beenden Sie es und starten Sie es neu.</translation>
    </message>
</context>
<context>
    <name>keyfob::errortext</name>
    <message>
        <source>The server refused this: “%1”</source>
        <translation>Der Server hat dies abgelehnt: „%1“</translation>
    </message>
    <message>
        <source>The server asks for a pause. Try again in a minute.</source>
        <translation>Der Server bittet um eine Pause. Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>The server asks for a pause of %L1 s. Try again after it.</source>
        <translation>Der Server bittet um eine Pause von %L1&#xa0;s. Versuchen Sie es danach noch einmal.</translation>
    </message>
    <message>
        <source>There is no server named %1. Check the address and your connection.</source>
        <translation>Es gibt keinen Server mit dem Namen %1. Prüfen Sie die Adresse und Ihre Verbindung.</translation>
    </message>
    <message>
        <source>%1 does not accept connections. Check the address and the port, and that NocoDB is running.</source>
        <translation>%1 nimmt keine Verbindungen an. Prüfen Sie Adresse und Port und ob NocoDB läuft.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. Try again.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check your connection and try again.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 cannot be reached, or lets nothing through. Check the proxy in the network settings.</source>
        <translation>Der Proxy auf dem Weg zu %1 ist nicht erreichbar oder lässt nichts durch. Prüfen Sie den Proxy in den Netzwerkeinstellungen.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 lets nobody through without the right user name and password. Enter those that you have for the proxy.</source>
        <translation>Der Proxy auf dem Weg zu %1 lässt ohne den richtigen Benutzernamen und das richtige Passwort niemanden durch. Geben Sie Ihre Zugangsdaten für den Proxy ein.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not signed by an authority that this computer knows.</source>
        <translation>Das Zertifikat von %1 stammt von keiner Zertifizierungsstelle, die dieser Computer kennt.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Tell whoever runs the server.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen. Informieren Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The certificate shown is not for %1. Check the address.</source>
        <translation>Das vorgelegte Zertifikat gilt nicht für %1. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The certificate of %1 is another one than the one you trusted.</source>
        <translation>Das Zertifikat von %1 ist ein anderes als das, dem Sie vertraut haben.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. Check the address, and whether the server speaks https.</source>
        <translation>Zu %1 konnte keine sichere Verbindung hergestellt werden. Prüfen Sie die Adresse und ob der Server https anbietet.</translation>
    </message>
    <message>
        <source>%1 sends us on to another address. Enter the address that your browser ends up at.</source>
        <translation>%1 leitet an eine andere Adresse weiter. Geben Sie die Adresse ein, bei der Ihr Browser am Ende ankommt.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than anything NocoDB sends. Check the address.</source>
        <translation>Die Antwort von %1 ist größer als alles, was NocoDB sendet. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own. Try again in a while; if it stays, tell whoever runs the server.</source>
        <translation>Auf %1 selbst ist ein Problem aufgetreten. Versuchen Sie es etwas später noch einmal; wenn es bleibt, informieren Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>There is a server at %1, but it is not NocoDB. Check the address; NocoDB may be in a folder below it.</source>
        <translation>Unter %1 gibt es einen Server, aber es ist nicht NocoDB. Prüfen Sie die Adresse; vielleicht liegt NocoDB in einem Ordner darunter.</translation>
    </message>
    <message>
        <source>NocoDB at %1 is too old: it has no account tokens. Version 0.109 or newer is needed.</source>
        <translation>NocoDB unter %1 ist zu alt: Es kennt keine Konto-Tokens. Erforderlich ist Version 0.109 oder neuer.</translation>
    </message>
    <message>
        <source>%1 kept the token without saying why. Early releases of NocoDB delete tokens only through a base: create one there and try again.</source>
        <translation>%1 hat das Token behalten, ohne einen Grund zu nennen. Frühe Versionen von NocoDB löschen Tokens nur über eine Base: Legen Sie dort eine an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be understood. Try again; something between you and the server may have changed it.</source>
        <translation>Die Antwort von %1 ist nicht verständlich. Versuchen Sie es noch einmal; vielleicht wurde sie auf dem Weg zu Ihnen verändert.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Der Vorgang wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>Ihre Sitzung ist beendet. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Your account may not do this. Ask whoever runs the server.</source>
        <translation>Ihr Konto ist dazu nicht berechtigt. Fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The server refused this without saying why.</source>
        <translation>Der Server hat dies ohne Angabe von Gründen abgelehnt.</translation>
    </message>
    <message>
        <source>Email or password is wrong. Check both and try again.</source>
        <translation>E-Mail-Adresse oder Passwort ist falsch. Prüfen Sie beides und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>NocoDB at %1 has no display names. It is too old for them.</source>
        <translation>NocoDB unter %1 kennt keine Anzeigenamen. Es ist zu alt dafür.</translation>
    </message>
    <message>
        <source>The current password is wrong. Enter it again.</source>
        <translation>Das aktuelle Passwort ist falsch. Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>%1 gave no answer, so it is not known whether your password was changed. To find out, log out and sign in: try the new password first, then the old one.</source>
        <translation>%1 hat nicht geantwortet; deshalb ist nicht bekannt, ob Ihr Passwort geändert wurde. Um es herauszufinden, melden Sie sich ab und wieder an: zuerst mit dem neuen Passwort, dann mit dem alten.</translation>
    </message>
    <message>
        <source>Your saved session was not found: the keyring is locked, or the entry was removed. Unlock the keyring and press Retry, or sign in.</source>
        <translation>Ihre gespeicherte Sitzung wurde nicht gefunden: Der Schlüsselbund ist gesperrt oder der Eintrag wurde entfernt. Entsperren Sie den Schlüsselbund und wählen Sie „Erneut versuchen“, oder melden Sie sich an.</translation>
    </message>
    <message>
        <source>Your keyring is locked. Unlock it and press Retry, or sign in.</source>
        <translation>Ihr Schlüsselbund ist gesperrt. Entsperren Sie ihn und wählen Sie „Erneut versuchen“, oder melden Sie sich an.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer, so Keyfob forgets your session when it is closed.</source>
        <translation>Auf diesem Computer antwortet kein Schlüsselbund. Deshalb vergisst Keyfob Ihre Sitzung, wenn es geschlossen wird.</translation>
    </message>
    <message>
        <source>The session is too large for the keyring. Sign in again at the next start.</source>
        <translation>Die Sitzung ist zu groß für den Schlüsselbund. Melden Sie sich beim nächsten Start erneut an.</translation>
    </message>
    <message>
        <source>The saved session could not be read: something else has changed its entry in the keyring. Sign in to replace it.</source>
        <translation>Die gespeicherte Sitzung konnte nicht gelesen werden: Ein anderes Programm hat ihren Eintrag im Schlüsselbund verändert. Melden Sie sich an, um ihn zu ersetzen.</translation>
    </message>
    <message>
        <source>The keyring could not be read. Press Retry, or sign in to go on.</source>
        <translation>Der Schlüsselbund konnte nicht gelesen werden. Wählen Sie „Erneut versuchen“, oder melden Sie sich an, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Enter the address of your NocoDB server.</source>
        <translation>Geben Sie die Adresse Ihres NocoDB-Servers ein.</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>Die Adresse muss mit https:// oder http:// beginnen.</translation>
    </message>
    <message>
        <source>This is not a server’s address. Enter one like https://nocodb.example.com.</source>
        <translation>Das ist keine Serveradresse. Geben Sie eine ein wie https://nocodb.example.com.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>Der Port muss eine Zahl von 1 bis 65535 sein.</translation>
    </message>
    <message>
        <source>There is no such file. Choose another one, or empty the field.</source>
        <translation>Diese Datei gibt es nicht. Wählen Sie eine andere aus oder leeren Sie das Feld.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check its permissions, or choose another one.</source>
        <translation>Diese Datei kann nicht gelesen werden. Prüfen Sie ihre Zugriffsrechte oder wählen Sie eine andere aus.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. Choose one in PEM or DER format.</source>
        <translation>In dieser Datei ist kein Zertifikat. Wählen Sie eine im Format PEM oder DER aus.</translation>
    </message>
    <message>
        <source>Waiting for your keyring…</source>
        <translation>Warten auf Ihren Schlüsselbund&#xa0;…</translation>
    </message>
    <message>
        <source>Your keyring did not remove the saved session. Remove the entry “Keyfob” in your keyring’s own program.</source>
        <translation>Ihr Schlüsselbund hat die gespeicherte Sitzung nicht entfernt. Entfernen Sie den Eintrag „Keyfob“ im Programm Ihres Schlüsselbunds.</translation>
    </message>
    <message>
        <source>The server could not be told. Other sessions go on until their tokens end.</source>
        <translation>Dem Server konnte nicht Bescheid gegeben werden. Andere Sitzungen laufen weiter, bis ihre Tokens ablaufen.</translation>
    </message>
    <message>
        <source>The server does not accept this token: it has ended, or belongs to another server. Copy a new one.</source>
        <translation>Der Server akzeptiert dieses Token nicht: Es ist abgelaufen oder gehört zu einem anderen Server. Kopieren Sie ein neues.</translation>
    </message>
    <message>
        <source>This token belongs to another account than the one whose session has ended. Copy one of that account.</source>
        <translation>Dieses Token gehört zu einem anderen Konto als dem, dessen Sitzung beendet ist. Kopieren Sie eines von jenem Konto.</translation>
    </message>
    <message>
        <source>The server gives out sessions that have ended already. Whoever runs it must give NC_JWT_EXPIRES_IN a unit, such as 10h.</source>
        <translation>Der Server vergibt Sitzungen, die bereits abgelaufen sind. Sein Betreiber muss in NC_JWT_EXPIRES_IN eine Einheit angeben, zum Beispiel 10h.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer, so your saved session cannot be read. Start the keyring and press Retry, or sign in.</source>
        <translation>Auf diesem Computer antwortet kein Schlüsselbund, deshalb kann Ihre gespeicherte Sitzung nicht gelesen werden. Starten Sie den Schlüsselbund und wählen Sie „Erneut versuchen“, oder melden Sie sich an.</translation>
    </message>
    <message>
        <source>Keyfob is still connecting. Try again in a moment.</source>
        <translation>Keyfob verbindet sich noch. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The server cannot be reached now. Press Retry first.</source>
        <translation>Der Server ist zurzeit nicht erreichbar. Wählen Sie zuerst „Erneut versuchen“.</translation>
    </message>
    <message>
        <source>You are not signed in any more. Sign in again first.</source>
        <translation>Sie sind nicht mehr angemeldet. Melden Sie sich zuerst erneut an.</translation>
    </message>
</context>
<context>
    <name>keyfob::keyringtext</name>
    <message>
        <source>Your keyring is locked, so you stay signed in until Keyfob is closed. To be kept signed in, unlock it and sign in again.</source>
        <translation>Ihr Schlüsselbund ist gesperrt, deshalb bleiben Sie nur angemeldet, bis Keyfob geschlossen wird. Um länger angemeldet zu bleiben, entsperren Sie ihn und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer, so you stay signed in until Keyfob is closed.</source>
        <translation>Auf diesem Computer antwortet kein Schlüsselbund, deshalb bleiben Sie nur angemeldet, bis Keyfob geschlossen wird.</translation>
    </message>
    <message>
        <source>The session is too large for your keyring, so you stay signed in until Keyfob is closed.</source>
        <translation>Die Sitzung ist zu groß für Ihren Schlüsselbund, deshalb bleiben Sie nur angemeldet, bis Keyfob geschlossen wird.</translation>
    </message>
    <message>
        <source>Your keyring has not taken the session, so you stay signed in until Keyfob is closed. To be kept signed in, log out and sign in again.</source>
        <translation>Ihr Schlüsselbund hat die Sitzung nicht aufgenommen, deshalb bleiben Sie nur angemeldet, bis Keyfob geschlossen wird. Um länger angemeldet zu bleiben, melden Sie sich ab und wieder an.</translation>
    </message>
    <message>
        <source>Your keyring has not taken the proxy’s password: Keyfob has to ask for it again at the next start.</source>
        <translation>Ihr Schlüsselbund hat das Passwort für den Proxy nicht aufgenommen. Keyfob muss beim nächsten Start wieder danach fragen.</translation>
    </message>
    <message>
        <source>Your keyring is locked, so no copy of token “%1” is kept. It can be copied here until your session ends.</source>
        <translation>Ihr Schlüsselbund ist gesperrt, daher wird keine Kopie des Tokens „%1“ aufbewahrt. Es kann hier kopiert werden, bis Ihre Sitzung endet.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer, so no copy of token “%1” is kept. It can be copied here until your session ends.</source>
        <translation>Auf diesem Computer antwortet kein Schlüsselbund, daher wird keine Kopie des Tokens „%1“ aufbewahrt. Es kann hier kopiert werden, bis Ihre Sitzung endet.</translation>
    </message>
    <message>
        <source>Token “%1” is too long for your keyring, so no copy of it is kept. It can be copied here until your session ends.</source>
        <translation>Das Token „%1“ ist für Ihren Schlüsselbund zu lang, daher wird keine Kopie aufbewahrt. Es kann hier kopiert werden, bis Ihre Sitzung endet.</translation>
    </message>
    <message>
        <source>Your keyring has not taken a copy of token “%1”. It can be copied here until your session ends.</source>
        <translation>Ihr Schlüsselbund hat keine Kopie des Tokens „%1“ aufgenommen. Es kann hier kopiert werden, bis Ihre Sitzung endet.</translation>
    </message>
    <message>
        <source>You are signed in until Keyfob is closed, so no copies are kept. To keep them, sign in with “Keep me signed in”.</source>
        <translation>Sie sind angemeldet, bis Keyfob geschlossen wird, daher werden keine Kopien aufbewahrt. Melden Sie sich dafür mit „Angemeldet bleiben“ an.</translation>
    </message>
    <message>
        <source>Your keyring has not taken the session, so it is not asked to keep copies.</source>
        <translation>Ihr Schlüsselbund hat die Sitzung nicht aufgenommen, daher wird er nicht gebeten, Kopien aufzubewahren.</translation>
    </message>
    <message>
        <source>Your keyring did not remove the copy of a token. Remove the entry of Keyfob that ends with “token %1” in your keyring’s own program.</source>
        <translation>Ihr Schlüsselbund hat die Kopie eines Tokens nicht entfernt. Entfernen Sie den Eintrag von Keyfob, der mit „token %1“ endet, im Programm Ihres Schlüsselbunds.</translation>
    </message>
    <message>
        <source>Your keyring did not remove all copies of your tokens. Remove the entries “Keyfob” in your keyring’s own program.</source>
        <translation>Ihr Schlüsselbund hat nicht alle Kopien Ihrer Tokens entfernt. Entfernen Sie die Einträge „Keyfob“ im Programm Ihres Schlüsselbunds.</translation>
    </message>
</context>
<context>
    <name>keyfob::signintext</name>
    <message>
        <source>Enter the one that your authenticator shows now, or a recovery code; if that does not help, cancel and sign in again.</source>
        <translation>Geben Sie den Code ein, den Ihre Authenticator-App jetzt zeigt, oder einen Wiederherstellungscode. Wenn das nicht hilft, brechen Sie ab und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The server does not accept this code: “%1”.</source>
        <translation>Der Server akzeptiert diesen Code nicht: „%1“.</translation>
    </message>
    <message>
        <source>There is a server at %1, but it is not NocoDB. NocoDB answers at %2.</source>
        <translation>Unter %1 gibt es einen Server, aber es ist nicht NocoDB. NocoDB antwortet unter %2.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open %1 in one yourself.</source>
        <translation>Es konnte kein Browser geöffnet werden. Öffnen Sie %1 selbst in einem Browser.</translation>
    </message>
    <message>
        <source>Paste your auth token.</source>
        <translation>Fügen Sie Ihr Auth-Token ein.</translation>
    </message>
    <message>
        <source>This is an API token, and an auth token is needed: the one of your session in the browser.</source>
        <translation>Das ist ein API-Token, gebraucht wird aber ein Auth-Token: das Ihrer Sitzung im Browser.</translation>
    </message>
    <message>
        <source>This is not an auth token. One is three long words with dots between them: copy it again, the whole of it.</source>
        <translation>Das ist kein Auth-Token. Ein Auth-Token besteht aus drei langen Wörtern mit Punkten dazwischen. Kopieren Sie es noch einmal vollständig.</translation>
    </message>
</context>
<context>
    <name>keyfob::tokentext</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>within the hour</source>
        <translation>in weniger als einer Stunde</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>in %Ln Stunde</numerusform>
            <numerusform>in %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
</context>
</TS>
