<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>BatchOutcome</name>
    <message>
        <source>%L1 of %L2 deleted.</source>
        <translation>Eliminados: %L1 de %L2.</translation>
    </message>
    <message>
        <source>Already deleted: %1.</source>
        <translation>Ya eliminado: %1.</translation>
    </message>
    <message>
        <source>Not deleted: %1.</source>
        <translation>Sin eliminar: %1.</translation>
    </message>
    <message>
        <source>Perhaps deleted: %1. Look at the list when it can be read again.</source>
        <translation>Quizá eliminado: %1. Consulte la lista cuando se pueda volver a leer.</translation>
    </message>
    <message>
        <source>Not tried: %1.</source>
        <translation>Sin intentar: %1.</translation>
    </message>
</context>
<context>
    <name>PastedToken</name>
    <message>
        <source>Several tokens begin like this one: %1. NocoDB shows no more of them. Compare when they were created.</source>
        <translation>Varios tokens empiezan como este: %1. NocoDB solo muestra el principio. Compare sus fechas de creación.</translation>
    </message>
    <message>
        <source>This is token “%1”.</source>
        <translation>Es el token «%1».</translation>
    </message>
    <message>
        <source>No token of the list is this one. It may have been deleted, or belong to another account: switch to that one and paste it there.</source>
        <translation>Este token no está en la lista. Puede que se haya eliminado o que pertenezca a otra cuenta; en tal caso, cambie a esa cuenta y péguelo allí.</translation>
    </message>
    <message>
        <source>Which token this is cannot be looked up now.</source>
        <translation>Ahora no se puede comprobar qué token es este.</translation>
    </message>
    <message>
        <source>This token was not found, but the list is not complete now. Refresh it and paste the token again.</source>
        <translation>No se encontró este token, pero ahora la lista no está completa. Actualícela y pegue el token de nuevo.</translation>
    </message>
</context>
<context>
    <name>TokenNames</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
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
        <translation>keyfob: no hay ninguna pantalla en la que abrir una ventana; inicie el programa desde una sesión de escritorio.</translation>
    </message>
</context>
<context>
    <name>keyfob</name>
    <message>
        <source>Network Settings</source>
        <translation>Ajustes de red</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Trust the certificate of %1?</source>
        <translation>¿Confiar en el certificado de %1?</translation>
    </message>
    <message>
        <source>Trust it only if whoever runs the server confirms the fingerprint: otherwise somebody in between could read your password and your tokens.</source>
        <translation>Confíe en él solo si quien administra el servidor confirma la huella; de lo contrario, alguien podría interceptar su contraseña y sus tokens.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Trusted before</source>
        <translation>SHA-256 anterior</translation>
    </message>
    <message>
        <source>Trust This Certificate</source>
        <translation>Confiar en este certificado</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1&#xa0;s</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1&#xa0;min</translation>
    </message>
</context>
<context>
    <name>keyfob::AboutDialog</name>
    <message>
        <source>About Keyfob</source>
        <translation>Acerca de Keyfob</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>For the API tokens of a NocoDB server. Keyfob is an independent program: it is not made, and not endorsed, by those who make NocoDB.</source>
        <translation>Para los tokens de API de un servidor NocoDB. Keyfob es un programa independiente: quienes desarrollan NocoDB ni lo han creado ni lo respaldan.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, without any warranty.</source>
        <translation>Software libre con licencia MIT, sin garantía alguna.</translation>
    </message>
</context>
<context>
    <name>keyfob::AccountActions</name>
    <message>
        <source>Account Settings</source>
        <translation>Ajustes de la cuenta</translation>
    </message>
    <message>
        <source>Copy Auth Token</source>
        <translation>Copiar token de sesión</translation>
    </message>
    <message>
        <source>Log Out…</source>
        <translation>Cerrar sesión…</translation>
    </message>
    <message>
        <source>User menu</source>
        <translation>Menú de usuario</translation>
    </message>
    <message>
        <source>Copied the auth token. It is valid until %1.</source>
        <translation>Token de sesión copiado. Fin de validez: %1.</translation>
    </message>
    <message>
        <source>Copied the auth token.</source>
        <translation>Token de sesión copiado.</translation>
    </message>
    <message>
        <source>The auth token was not copied: it has to be renewed first.</source>
        <translation>No se copió el token de sesión: primero hay que renovarlo.</translation>
    </message>
    <message>
        <source>The auth token was not copied: another program has changed the clipboard. Copy it again.</source>
        <translation>No se copió el token de sesión: otro programa ha cambiado el portapapeles. Copie el token de nuevo.</translation>
    </message>
</context>
<context>
    <name>keyfob::AccountChoice</name>
    <message>
        <source>Keyfob was asked to go to %1 meanwhile. Finish this sign-in first, then ask again.</source>
        <translation>Mientras tanto, se ha pedido a Keyfob cambiar a %1. Termine primero este inicio de sesión y vuelva a pedirlo después.</translation>
    </message>
</context>
<context>
    <name>keyfob::AccountMenu</name>
    <message>
        <source>Switch Account</source>
        <translation>Cambiar de cuenta</translation>
    </message>
    <message>
        <source>Add Account…</source>
        <translation>Añadir cuenta…</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>keyfob::AccountView</name>
    <message>
        <source>This session has ended already; only what is left of it here is removed. Your API tokens go on working.</source>
        <translation>Esta sesión ya ha terminado; solo se quitará lo que queda de ella aquí. Sus tokens de API seguirán funcionando.</translation>
    </message>
    <message>
        <source>Your keyring’s copies of tokens that NocoDB shows only once are removed: nobody can read these again.</source>
        <translation>Se quitarán de su depósito de claves las copias de los tokens que NocoDB muestra una sola vez: nadie podrá volver a leer esos tokens.</translation>
    </message>
    <message>
        <source>Log out of %1?</source>
        <translation>¿Cerrar la sesión en %1?</translation>
    </message>
    <message>
        <source>Forget on This Computer</source>
        <translation>Olvidar en este equipo</translation>
    </message>
    <message>
        <source>Log Out Everywhere</source>
        <translation>Cerrar todas las sesiones</translation>
    </message>
    <message>
        <source>“Log Out Everywhere” ends all of your sessions on the server, in every browser and program. “Forget on This Computer” only removes the session from here. Your API tokens go on working either way.</source>
        <translation>«Cerrar todas las sesiones» termina todas sus sesiones en el servidor, en todos los navegadores y programas. «Olvidar en este equipo» solo quita la sesión de aquí. En ambos casos, sus tokens de API seguirán funcionando.</translation>
    </message>
    <message>
        <source>Keyfob cannot end this session on the server now; only what is left of it here is removed. To end it there, too, sign in first. Your API tokens go on working.</source>
        <translation>Keyfob no puede terminar ahora esta sesión en el servidor; solo se quitará lo que queda de ella aquí. Para terminarla también allí, inicie sesión primero. Sus tokens de API seguirán funcionando.</translation>
    </message>
</context>
<context>
    <name>keyfob::AppearanceMenu</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
</context>
<context>
    <name>keyfob::BulkDeletion</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln token(s)?</source>
        <translation>
            <numerusform>¿Eliminar %Ln token?</numerusform>
            <numerusform>¿Eliminar %Ln tokens?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever uses these tokens stops working at once. This cannot be undone.</source>
        <translation>Todo lo que use estos tokens dejará de funcionar de inmediato. Esta acción no se puede deshacer.</translation>
    </message>
    <message>
        <source>Tokens to delete</source>
        <translation>Tokens que se eliminarán</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Deleting… %L1 of %L2</source>
        <translation>Eliminando… %L1 de %L2</translation>
    </message>
</context>
<context>
    <name>keyfob::CertificateFacts</name>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Stop Trusting It</source>
        <translation>Dejar de confiar</translation>
    </message>
    <message>
        <source>Signed by an authority that is trusted.</source>
        <translation>Firmado por una autoridad de confianza.</translation>
    </message>
    <message>
        <source>You chose to trust exactly this certificate.</source>
        <translation>Ha decidido confiar en este certificado concreto.</translation>
    </message>
    <message>
        <source>Not trusted: nothing is sent to this server.</source>
        <translation>No es de confianza: no se envía nada a este servidor.</translation>
    </message>
</context>
<context>
    <name>keyfob::CheckLine</name>
    <message>
        <source>This NocoDB has no account yet. Open it in a browser to create the first one.</source>
        <translation>Este servidor NocoDB aún no tiene ninguna cuenta. Ábralo en un navegador para crear la primera.</translation>
    </message>
    <message>
        <source>Show Certificate…</source>
        <translation>Mostrar certificado…</translation>
    </message>
    <message>
        <source>Enter Proxy Password…</source>
        <translation>Contraseña del proxy…</translation>
    </message>
    <message>
        <source>Network Settings…</source>
        <translation>Ajustes de red…</translation>
    </message>
    <message>
        <source>Looking for NocoDB at %1…</source>
        <translation>Buscando NocoDB en %1…</translation>
    </message>
    <message>
        <source>NocoDB answers. The user name and password in the address are not used: enter them below.</source>
        <translation>NocoDB responde. El nombre de usuario y la contraseña de la dirección no se usan: escríbalos más abajo.</translation>
    </message>
    <message>
        <source>NocoDB answers, and the connection is encrypted.</source>
        <translation>NocoDB responde y la conexión está cifrada.</translation>
    </message>
    <message>
        <source>NocoDB answers, on this computer.</source>
        <translation>NocoDB responde en este equipo.</translation>
    </message>
    <message>
        <source>NocoDB answers, but the connection is not encrypted.</source>
        <translation>NocoDB responde, pero la conexión no está cifrada.</translation>
    </message>
    <message>
        <source>It answers in %L1 ms.</source>
        <translation>Responde en %L1&#xa0;ms.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
</context>
<context>
    <name>keyfob::CodeStep</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <source>Enter the code that your authenticator shows, or a recovery code.</source>
        <translation>Escriba el código que muestra su aplicación de autenticación o un código de recuperación.</translation>
    </message>
</context>
<context>
    <name>keyfob::CommandLine</name>
    <message>
        <source>Address of the NocoDB server to sign in to.</source>
        <translation>Dirección del servidor NocoDB donde iniciar sesión.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Email address to sign in with.</source>
        <translation>Correo electrónico con el que iniciar sesión.</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>DIRECCIÓN</translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation>Muestra la versión y termina.</translation>
    </message>
    <message>
        <source>Print this help and exit.</source>
        <translation>Muestra esta ayuda y termina.</translation>
    </message>
    <message>
        <source>Manages the account tokens of a NocoDB server.</source>
        <translation>Gestiona los tokens de cuenta de un servidor NocoDB.</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>Argumento inesperado: «%1».</translation>
    </message>
    <message>
        <source>Try “keyfob --help” for the options there are.</source>
        <translation>Use «keyfob --help» para ver las opciones disponibles.</translation>
    </message>
    <message>
        <source>Your administrator has set the server, so the address given by --server is not used.</source>
        <translation>Su administrador ha definido el servidor, por lo que no se usa la dirección indicada con --server.</translation>
    </message>
    <message>
        <source>Copy the auth token to the clipboard.</source>
        <translation>Copia el token de sesión en el portapapeles.</translation>
    </message>
    <message>
        <source>Begin a new API token of this name; it is not saved by itself.</source>
        <translation>Empieza un nuevo token de API con este nombre; no se guarda automáticamente.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>Open a tab of Account Settings: %1.</source>
        <translation>Abre una pestaña de «Ajustes de la cuenta»: %1.</translation>
    </message>
    <message>
        <source>TAB</source>
        <translation>PESTAÑA</translation>
    </message>
    <message>
        <source>--copy-auth-token, --add-token and --settings do not go together: use one.</source>
        <translation>--copy-auth-token, --add-token y --settings no se pueden combinar: use solo una.</translation>
    </message>
    <message>
        <source>There is no tab “%1”. The tabs are %2.</source>
        <translation>No existe la pestaña «%1». Las pestañas son %2.</translation>
    </message>
</context>
<context>
    <name>keyfob::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>keyfob::CopyAsMenu</name>
    <message>
        <source>xc-token Header</source>
        <translation>Cabecera xc-token</translation>
    </message>
    <message>
        <source>Authorization Header</source>
        <translation>Cabecera Authorization</translation>
    </message>
    <message>
        <source>JSON Headers</source>
        <translation>Cabeceras JSON</translation>
    </message>
    <message>
        <source>curl Line</source>
        <translation>Comando curl</translation>
    </message>
    <message>
        <source>.env Line</source>
        <translation>Línea .env</translation>
    </message>
    <message>
        <source>Copy As</source>
        <translation>Copiar como</translation>
    </message>
</context>
<context>
    <name>keyfob::DiagnosticsDialog</name>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save Diagnostics</source>
        <translation>Guardar diagnóstico</translation>
    </message>
    <message>
        <source>This is what is saved, to be sent with a report about trouble: no address, no email, no name and no secret. Read it before you send it.</source>
        <translation>Esto es lo que se guarda, para enviarlo al informar de un problema: sin direcciones, correos electrónicos, nombres ni secretos. Léalo antes de enviarlo.</translation>
    </message>
    <message>
        <source>This is what is saved</source>
        <translation>Esto es lo que se guarda</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved in “%1”.</source>
        <translation>Guardado en «%1».</translation>
    </message>
    <message>
        <source>This could not be saved in “%1”. Choose a folder in which you may write and that has room.</source>
        <translation>No se pudo guardar el diagnóstico en «%1». Elija una carpeta en la que pueda escribir y que tenga espacio.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>keyfob::DisplayNameEditor</name>
    <message>
        <source>Display name</source>
        <translation>Nombre visible</translation>
    </message>
    <message>
        <source>Empty: your email address is shown</source>
        <translation>Vacío: se muestra su correo electrónico</translation>
    </message>
    <message>
        <source>A display name can have %L1 characters; take away %L2.</source>
        <translation>El nombre visible puede tener %L1 caracteres como máximo; quite %L2.</translation>
    </message>
</context>
<context>
    <name>keyfob::ForeignToken</name>
    <message>
        <source>I know that this token is not mine</source>
        <translation>Sé que este token no es mío</translation>
    </message>
    <message>
        <source>I know that not all of these tokens are mine</source>
        <translation>Sé que no todos estos tokens son míos</translation>
    </message>
    <message>
        <source>I know that this is %1’s token</source>
        <translation>Sé que este token pertenece a %1</translation>
    </message>
    <message>
        <source>I know that there are tokens of others among them (%1)</source>
        <translation>Sé que entre ellos hay tokens de otras personas (%1)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Copy token “%1” of somebody else?</source>
        <translation>¿Copiar el token «%1» de otra persona?</translation>
    </message>
    <message>
        <source>Show token “%1” of somebody else?</source>
        <translation>¿Mostrar el token «%1» de otra persona?</translation>
    </message>
    <message>
        <source>Whoever has this token can do in NocoDB whatever its owner can.</source>
        <translation>Quien tenga este token podrá hacer en NocoDB todo lo que pueda hacer su propietario.</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>Nombre del token</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Copy Token</source>
        <translation>Copiar token</translation>
    </message>
    <message>
        <source>Show Token</source>
        <translation>Mostrar token</translation>
    </message>
</context>
<context>
    <name>keyfob::HelpMenu</name>
    <message>
        <source>No browser has opened. The manual is at %1.</source>
        <translation>No se ha abierto ningún navegador. El manual está en %1.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Save Diagnostics…</source>
        <translation>Guardar diagnóstico…</translation>
    </message>
    <message>
        <source>Manual in Your Browser</source>
        <translation>Manual en el navegador</translation>
    </message>
    <message>
        <source>About Keyfob</source>
        <translation>Acerca de Keyfob</translation>
    </message>
</context>
<context>
    <name>keyfob::InlineEditor</name>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>keyfob::KeepChoice</name>
    <message>
        <source>The session is kept in this computer’s keyring.</source>
        <translation>La sesión se guarda en el depósito de claves de este equipo.</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <translation>Mantener la sesión abierta</translation>
    </message>
</context>
<context>
    <name>keyfob::LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>System Default</source>
        <translation>Idioma del sistema</translation>
    </message>
</context>
<context>
    <name>keyfob::LockChoices</name>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Bloquear después de</translation>
    </message>
    <message>
        <source>Without use. Keyfob waits while it shows a token that nobody can read again.</source>
        <translation>Tiempo sin uso. Keyfob espera mientras muestra un token que nadie podrá volver a leer.</translation>
    </message>
    <message>
        <source>Lock when the screen is locked</source>
        <translation>Bloquear cuando se bloquee la pantalla</translation>
    </message>
    <message>
        <source>Lock Now</source>
        <translation>Bloquear ya</translation>
    </message>
    <message>
        <source>%1 locks at any time.</source>
        <translation>%1 bloquea Keyfob en cualquier momento.</translation>
    </message>
    <message>
        <source>Locking takes your session and all tokens out of memory and off the screen. Unlock reads the session from your keyring again.</source>
        <translation>Al bloquear, su sesión y todos los tokens se quitan de la memoria y de la pantalla. «Desbloquear» vuelve a leer la sesión de su depósito de claves.</translation>
    </message>
    <message>
        <source>Locking takes your session and all tokens out of memory and off the screen. This session is not in your keyring: afterwards you have to sign in again.</source>
        <translation>Al bloquear, su sesión y todos los tokens se quitan de la memoria y de la pantalla. Esta sesión no está en su depósito de claves: después tendrá que iniciar sesión de nuevo.</translation>
    </message>
</context>
<context>
    <name>keyfob::LockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Keyfob is locked</source>
        <translation>Keyfob está bloqueado</translation>
    </message>
    <message>
        <source>Press Unlock to go on where you left off. Your keyring may ask for its password first.</source>
        <translation>Pulse «Desbloquear» para continuar donde lo dejó. Puede que antes tenga que escribir la contraseña de su depósito de claves.</translation>
    </message>
</context>
<context>
    <name>keyfob::MainWindow</name>
    <message>
        <source>%1 on %2:</source>
        <translation>%1 en %2:</translation>
    </message>
</context>
<context>
    <name>keyfob::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>keyfob::NavButton</name>
    <message>
        <source>current page</source>
        <translation>página actual</translation>
    </message>
</context>
<context>
    <name>keyfob::NetworkForm</name>
    <message>
        <source>Enter a number of seconds from %L1 to %L2.</source>
        <translation>Escriba un número de segundos entre %L1 y %L2.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Archivo de CA</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose CA File…</source>
        <translation>Elegir archivo de CA…</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Time limit in seconds</source>
        <translation>Tiempo límite en segundos</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Definido por su administrador.</translation>
    </message>
    <message>
        <source>How long Keyfob waits for a whole answer.</source>
        <translation>Tiempo que Keyfob espera una respuesta completa.</translation>
    </message>
    <message>
        <source>Authorities of this file are trusted in addition to the system’s.</source>
        <translation>Se confía en las autoridades de este archivo, además de las del sistema.</translation>
    </message>
    <message>
        <source>Choose CA File</source>
        <translation>Elegir archivo de CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Certificados (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>keyfob::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Newest tokens</source>
        <translation>Tokens más recientes</translation>
    </message>
    <message>
        <source>Show All Tokens</source>
        <translation>Ver todos los tokens</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>There is no auth token to copy now.</source>
        <translation>Ahora no hay ningún token de sesión que copiar.</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1&#xa0;min</translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <translation>%L1&#xa0;h&#xa0;%L2&#xa0;min</translation>
    </message>
    <message>
        <source>The auth token lives for another %1 and is renewed by itself.</source>
        <translation>El token de sesión es válido durante %1 más y se renueva automáticamente.</translation>
    </message>
    <message>
        <source>The auth token lives for another %1 and is not renewed: after that you sign in again.</source>
        <translation>El token de sesión es válido durante %1 más y no se renueva: después tendrá que iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>No tokens to show</source>
        <translation>No hay tokens que mostrar</translation>
    </message>
</context>
<context>
    <name>keyfob::PasswordFields</name>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
</context>
<context>
    <name>keyfob::PasswordForm</name>
    <message>
        <source>Current password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>%L1 to %L2 characters, of any kind.</source>
        <translation>De %L1 a %L2 caracteres de cualquier tipo.</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Repita la contraseña nueva</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Cambiando…</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>Escriba su contraseña actual.</translation>
    </message>
    <message>
        <source>The new password needs %L1 characters or more.</source>
        <translation>La contraseña nueva debe tener al menos %L1 caracteres.</translation>
    </message>
    <message>
        <source>The new password can have %L1 characters; take away %L2.</source>
        <translation>La contraseña nueva puede tener %L1 caracteres como máximo; quite %L2.</translation>
    </message>
    <message>
        <source>The new passwords differ. Enter the new one again.</source>
        <translation>Las contraseñas nuevas no coinciden. Repita la contraseña nueva.</translation>
    </message>
</context>
<context>
    <name>keyfob::PasswordSection</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Change Password…</source>
        <translation>Cambiar contraseña…</translation>
    </message>
    <message>
        <source>Changing it ends your sessions in all other browsers and programs. Your API tokens go on working.</source>
        <translation>Al cambiarla terminan sus sesiones en todos los demás navegadores y programas. Sus tokens de API seguirán funcionando.</translation>
    </message>
    <message>
        <source>%1 This session may end, too: sign in with the new password then.</source>
        <translation>%1 Puede que también termine esta sesión; en tal caso, inicie sesión con la contraseña nueva.</translation>
    </message>
    <message>
        <source>Your password was changed. Your other sessions have ended.</source>
        <translation>Se ha cambiado su contraseña. Sus demás sesiones han terminado.</translation>
    </message>
</context>
<context>
    <name>keyfob::PreferencesTab</name>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Página de inicio</translation>
    </message>
    <message>
        <source>Copied and Shown Secrets</source>
        <translation>Secretos copiados y mostrados</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Vaciar el portapapeles después de</translation>
    </message>
    <message>
        <source>Hide a shown token after</source>
        <translation>Ocultar un token visible después de</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Definido por su administrador.</translation>
    </message>
    <message>
        <source>System Default</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>Where I Left Off</source>
        <translation>Donde lo dejé</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
</context>
<context>
    <name>keyfob::ProfileTab</name>
    <message>
        <source>Change Display Name</source>
        <translation>Cambiar nombre visible</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>Your display name was removed.</source>
        <translation>Se ha quitado su nombre visible.</translation>
    </message>
    <message>
        <source>You are called “%1” now.</source>
        <translation>Su nombre visible es ahora «%1».</translation>
    </message>
    <message>
        <source>Super admin</source>
        <translation>Superadministrador</translation>
    </message>
    <message>
        <source>Organization creator</source>
        <translation>Creador (organización)</translation>
    </message>
    <message>
        <source>Organization viewer</source>
        <translation>Lector (organización)</translation>
    </message>
</context>
<context>
    <name>keyfob::ProxyForm</name>
    <message>
        <source>Enter the proxy’s name or IP address, such as proxy.example.com.</source>
        <translation>Escriba el nombre o la dirección IP del proxy, por ejemplo proxy.example.com.</translation>
    </message>
    <message>
        <source>Enter the proxy’s port, a number from 1 to 65535.</source>
        <translation>Escriba el puerto del proxy, un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Enter names, IP addresses or networks such as 10.0.0.0/8, with commas between them.</source>
        <translation>No se puede interpretar %1. Escriba nombres, direcciones IP o redes como 10.0.0.0/8, separados por comas.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>Tipo de proxy</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Servidor proxy</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one.</source>
        <translation>Solo si el proxy lo pide.</translation>
    </message>
    <message>
        <source>No proxy for</source>
        <translation>Sin proxy para</translation>
    </message>
    <message>
        <source>Names, IP addresses or networks, with commas between them.</source>
        <translation>Nombres, direcciones IP o redes, separados por comas.</translation>
    </message>
    <message>
        <source>Change Proxy Password…</source>
        <translation>Cambiar contraseña del proxy…</translation>
    </message>
    <message>
        <source>Enter Proxy Password…</source>
        <translation>Contraseña del proxy…</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Definido por su administrador.</translation>
    </message>
    <message>
        <source>As the system’s settings and the environment (no_proxy, too) say. Servers on this computer are reached directly.</source>
        <translation>Según los ajustes del sistema y las variables de entorno, incluida no_proxy. A los servidores de este equipo se accede directamente.</translation>
    </message>
    <message>
        <source>Counts as soon as host and port are filled in.</source>
        <translation>Se aplica en cuanto se indiquen el servidor y el puerto.</translation>
    </message>
</context>
<context>
    <name>keyfob::ProxyLoginDialog</name>
    <message>
        <source>Enter your user name at the proxy.</source>
        <translation>Escriba su nombre de usuario del proxy.</translation>
    </message>
    <message>
        <source>Sign in to the proxy %1</source>
        <translation>Iniciar sesión en el proxy %1</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Usuario del proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>Kept in this computer’s keyring, and sent to this proxy only.</source>
        <translation>Se guarda en el depósito de claves de este equipo y solo se envía a este proxy.</translation>
    </message>
    <message>
        <source>Sign In to Proxy</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove Saved Password</source>
        <translation>Quitar contraseña</translation>
    </message>
</context>
<context>
    <name>keyfob::SecretClipboard</name>
    <message>
        <source>Clipboard clears in %L1 s.</source>
        <translation>El portapapeles se vaciará en %L1&#xa0;s.</translation>
    </message>
    <message>
        <source>Clipboard clears when Keyfob is closed.</source>
        <translation>El portapapeles se vaciará al cerrar Keyfob.</translation>
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
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
</context>
<context>
    <name>keyfob::SessionBar</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Show Certificate…</source>
        <translation>Mostrar certificado…</translation>
    </message>
    <message>
        <source>Enter Proxy Password…</source>
        <translation>Contraseña del proxy…</translation>
    </message>
    <message>
        <source>Sign In Again</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign In Instead</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Su sesión ha terminado.</translation>
    </message>
    <message>
        <source>The lock has dropped your session, because it is not kept on this computer.</source>
        <translation>El bloqueo ha descartado su sesión, porque no se conserva en este equipo.</translation>
    </message>
</context>
<context>
    <name>keyfob::SettingsPage</name>
    <message>
        <source>Account Settings</source>
        <translation>Ajustes de la cuenta</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
</context>
<context>
    <name>keyfob::Sidebar</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>Ajustes de la cuenta</translation>
    </message>
</context>
<context>
    <name>keyfob::SignInCorner</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>keyfob::SignInFlow</name>
    <message>
        <source>Enter the email address of your account.</source>
        <translation>Escriba el correo electrónico de su cuenta.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Escriba su contraseña.</translation>
    </message>
</context>
<context>
    <name>keyfob::SignInForm</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Definido por su administrador.</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use an auth token instead</source>
        <translation>Usar un token de sesión</translation>
    </message>
    <message>
        <source>Use email and password instead</source>
        <translation>Usar correo y contraseña</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Iniciando sesión</translation>
    </message>
</context>
<context>
    <name>keyfob::SignInPage</name>
    <message>
        <source>Sign In Without Encryption</source>
        <translation>Iniciar sesión sin cifrado</translation>
    </message>
    <message>
        <source>Change the Address</source>
        <translation>Cambiar la dirección</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Forget This Account</source>
        <translation>Olvidar esta cuenta</translation>
    </message>
    <message>
        <source>Enter your code</source>
        <translation>Escriba su código</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Sign in to NocoDB</source>
        <translation>Iniciar sesión en NocoDB</translation>
    </message>
    <message>
        <source>%1 has a second factor: enter the code that your authenticator shows, or a recovery code.</source>
        <translation>La cuenta %1 tiene un segundo factor: escriba el código que muestra su aplicación de autenticación o un código de recuperación.</translation>
    </message>
    <message>
        <source>Paste another auth token of %1 to go on where you were.</source>
        <translation>Pegue otro token de sesión de %1 para continuar donde estaba.</translation>
    </message>
    <message>
        <source>Enter your password to go on where you were.</source>
        <translation>Escriba su contraseña para continuar donde estaba.</translation>
    </message>
    <message>
        <source>With an auth token of a session in your browser.</source>
        <translation>Con el token de una sesión abierta en su navegador.</translation>
    </message>
    <message>
        <source>With your NocoDB email and password.</source>
        <translation>Con su correo electrónico y su contraseña de NocoDB.</translation>
    </message>
    <message>
        <source>The connection to %1 is not encrypted: anybody on the way can read your password and your tokens.</source>
        <translation>La conexión con %1 no está cifrada: cualquiera en el camino puede leer su contraseña y sus tokens.</translation>
    </message>
</context>
<context>
    <name>keyfob::StatusLine</name>
    <message>
        <source>Clear Now</source>
        <translation>Vaciar ya</translation>
    </message>
    <message>
        <source>Not connected · next try in %L1 s</source>
        <translation>Sin conexión · próximo intento en %L1&#xa0;s</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Connected · session renews itself</source>
        <translation>Conectado · la sesión se renueva sola</translation>
    </message>
    <message>
        <source>Connected · session ends %1</source>
        <translation>Conectado · fin de la sesión: %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Clipboard clears in %L1 s</source>
        <translation>El portapapeles se vaciará en %L1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenActions</name>
    <message>
        <source>Add New API Token</source>
        <translation>Nuevo token de API</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Reemplazar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Forget the Copy on This Computer</source>
        <translation>Olvidar la copia en este equipo</translation>
    </message>
    <message>
        <source>Export List…</source>
        <translation>Exportar lista…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Read the list again (%1)</source>
        <translation>Actualizar la lista (%1)</translation>
    </message>
    <message>
        <source>Filter Tokens</source>
        <translation>Filtrar tokens</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>A token is being added.</source>
        <translation>Se está añadiendo un token.</translation>
    </message>
    <message>
        <source>Add an API token (%1)</source>
        <translation>Añadir un token de API (%1)</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Tokens are being deleted.</source>
        <translation>Se están eliminando tokens.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenAddition</name>
    <message>
        <source>Token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>Created token “%1”, but NocoDB’s reply was lost, and with it the token itself. Delete it and add another one.</source>
        <translation>Se creó el token «%1», pero se perdió la respuesta de NocoDB y, con ella, el propio token. Elimínelo y añada otro.</translation>
    </message>
    <message>
        <source>Created token “%1”.</source>
        <translation>Token «%1» creado.</translation>
    </message>
    <message>
        <source>The token may have been created: look at the list before you save it again.</source>
        <translation>Puede que se haya creado el token: consulte la lista antes de volver a guardarlo.</translation>
    </message>
    <message>
        <source>The token was not created.</source>
        <translation>No se creó el token.</translation>
    </message>
    <message>
        <source>Another token is being made right now. Save again in a moment.</source>
        <translation>Se está creando otro token. Vuelva a guardar dentro de un momento.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenColumns</name>
    <message>
        <source>Sort and Columns</source>
        <translation>Orden y columnas</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>Ordenar por «%1»</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Ascendente</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Descendente</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <translation>Columna «%1»</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenCopying</name>
    <message>
        <source>Copied token “%1”.</source>
        <translation>Token «%1» copiado.</translation>
    </message>
    <message>
        <source>Copied token “%1” as an xc-token header.</source>
        <translation>Token «%1» copiado como cabecera xc-token.</translation>
    </message>
    <message>
        <source>Copied token “%1” as an Authorization header.</source>
        <translation>Token «%1» copiado como cabecera Authorization.</translation>
    </message>
    <message>
        <source>Copied token “%1” as JSON headers.</source>
        <translation>Token «%1» copiado como cabeceras JSON.</translation>
    </message>
    <message>
        <source>Copied token “%1” as a curl line.</source>
        <translation>Token «%1» copiado como comando curl.</translation>
    </message>
    <message>
        <source>Copied token “%1” as an .env line.</source>
        <translation>Token «%1» copiado como línea .env.</translation>
    </message>
    <message>
        <source>Copied token “%1” of %2.</source>
        <translation>Token «%1» de %2 copiado.</translation>
    </message>
    <message>
        <source>Copied token “%1” of %2 as an xc-token header.</source>
        <translation>Token «%1» de %2 copiado como cabecera xc-token.</translation>
    </message>
    <message>
        <source>Copied token “%1” of %2 as an Authorization header.</source>
        <translation>Token «%1» de %2 copiado como cabecera Authorization.</translation>
    </message>
    <message>
        <source>Copied token “%1” of %2 as JSON headers.</source>
        <translation>Token «%1» de %2 copiado como cabeceras JSON.</translation>
    </message>
    <message>
        <source>Copied token “%1” of %2 as a curl line.</source>
        <translation>Token «%1» de %2 copiado como comando curl.</translation>
    </message>
    <message>
        <source>Copied token “%1” of %2 as an .env line.</source>
        <translation>Token «%1» de %2 copiado como línea .env.</translation>
    </message>
    <message>
        <source>Token “%1” was not copied: another program has changed the clipboard. Copy it again.</source>
        <translation>No se copió el token «%1»: otro programa ha cambiado el portapapeles. Copie el token de nuevo.</translation>
    </message>
    <message>
        <source>Your keyring has not given the copy of this token. Unlock it and refresh the list.</source>
        <translation>Su depósito de claves no ha entregado la copia de este token. Desbloquee el depósito y actualice la lista.</translation>
    </message>
    <message>
        <source>NocoDB shows this token only once, when it is made.</source>
        <translation>NocoDB muestra este token una sola vez, al crearlo.</translation>
    </message>
    <message>
        <source>Sign in again to copy or show it.</source>
        <translation>Inicie sesión de nuevo para copiarlo o mostrarlo.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenDeletion</name>
    <message>
        <source>Deleted %1.</source>
        <translation>Eliminado: %1.</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Delete token “%1”?</source>
        <translation>¿Eliminar el token «%1»?</translation>
    </message>
    <message>
        <source>Whatever uses this token stops working at once. This cannot be undone.</source>
        <translation>Todo lo que use este token dejará de funcionar de inmediato. Esta acción no se puede deshacer.</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>Nombre del token</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Token “%1” was already deleted.</source>
        <translation>El token «%1» ya estaba eliminado.</translation>
    </message>
    <message>
        <source>Deleted token “%1”.</source>
        <translation>Token «%1» eliminado.</translation>
    </message>
    <message>
        <source>NocoDB still accepts this token. It will stop when the server is restarted.</source>
        <translation>NocoDB todavía acepta este token. Dejará de aceptarlo cuando se reinicie el servidor.</translation>
    </message>
    <message>
        <source>NocoDB still accepts these tokens. They will stop when the server is restarted.</source>
        <translation>NocoDB todavía acepta estos tokens. Dejará de aceptarlos cuando se reinicie el servidor.</translation>
    </message>
    <message>
        <source>It is not known yet whether NocoDB still accepts this token.</source>
        <translation>Aún no se sabe si NocoDB sigue aceptando este token.</translation>
    </message>
    <message>
        <source>It is not known yet whether NocoDB still accepts these tokens.</source>
        <translation>Aún no se sabe si NocoDB sigue aceptando estos tokens.</translation>
    </message>
    <message>
        <source>NocoDB no longer accepts %1.</source>
        <translation>NocoDB ya no acepta %1.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenEditor</name>
    <message>
        <source>Token name</source>
        <translation>Nombre del token</translation>
    </message>
    <message>
        <source>What is it for? For example: nightly backup</source>
        <translation>¿Para qué es? Por ejemplo: copia nocturna</translation>
    </message>
    <message>
        <source>Give the token a name, so that you know later what it is for.</source>
        <translation>Dé un nombre al token para saber más adelante para qué es.</translation>
    </message>
    <message>
        <source>A name can have %L1 characters; take away %L2.</source>
        <translation>El nombre puede tener %L1 caracteres como máximo; quite %L2.</translation>
    </message>
    <message>
        <source>You have a token of this name already. You can save another one.</source>
        <translation>Ya tiene un token con este nombre. Puede guardar otro.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>queda %Ln</numerusform>
            <numerusform>quedan %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many</source>
        <translation>
            <numerusform>%Ln de más</numerusform>
            <numerusform>%Ln de más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyfob::TokenExporting</name>
    <message>
        <source>Export List</source>
        <translation>Exportar lista</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>API tokens %1</source>
        <translation>Tokens de API %1</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>Nombre del token</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>Creación (UTC)</translation>
    </message>
    <message>
        <source>Last used (UTC)</source>
        <translation>Último uso (UTC)</translation>
    </message>
    <message>
        <source>Expires (UTC)</source>
        <translation>Caducidad (UTC)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Saved the list, without the tokens, in “%1”.</source>
        <translation>Lista guardada, sin los tokens, en «%1».</translation>
    </message>
    <message>
        <source>The list could not be saved in “%1”. Choose a folder in which you may write and that has room, and export it again.</source>
        <translation>No se pudo guardar la lista en «%1». Elija una carpeta en la que pueda escribir y que tenga espacio, y expórtela de nuevo.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenFields</name>
    <message>
        <source>This server does not allow signing in with email and password. Sign in to it in your browser, and paste your auth token here.</source>
        <translation>Este servidor no permite iniciar sesión con correo y contraseña. Inicie sesión en él con su navegador y pegue aquí su token de sesión.</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Token de sesión</translation>
    </message>
    <message>
        <source>Open “%1” in Browser…</source>
        <translation>Abrir «%1» en el navegador…</translation>
    </message>
    <message>
        <source>Open in Browser…</source>
        <translation>Abrir en el navegador…</translation>
    </message>
    <message>
        <source>Where it is: in the browser, signed in to NocoDB, open the developer tools (F12) and Network. Any request to the server has it as its header xc-auth.</source>
        <translation>Dónde está: inicie sesión en NocoDB en el navegador y abra la pestaña Red de las herramientas de desarrollo (F12). Todas las peticiones al servidor lo llevan en la cabecera xc-auth.</translation>
    </message>
    <message>
        <source>The token of %1, valid until %2. It is not renewed: after that Keyfob asks for another one.</source>
        <translation>Token de %1; fin de validez: %2. No se renueva: después, Keyfob pedirá otro.</translation>
    </message>
    <message>
        <source>The token of %1. It is not renewed: when it ends, Keyfob asks for another one.</source>
        <translation>Token de %1. No se renueva: cuando caduque, Keyfob pedirá otro.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenFilterRow</name>
    <message>
        <source>Filter tokens</source>
        <translation>Filtrar tokens</translation>
    </message>
    <message>
        <source>Filter by name or creator (%1)</source>
        <translation>Filtrar por nombre o creador (%1)</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Míos</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenHandover</name>
    <message>
        <source>Copied token “%1”.</source>
        <translation>Token «%1» copiado.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenKeeping</name>
    <message>
        <source>Your keyring keeps a copy of token “%1”.</source>
        <translation>Su depósito de claves guarda una copia del token «%1».</translation>
    </message>
    <message>
        <source>Your keyring has no copy of token “%1” any more.</source>
        <translation>Su depósito de claves ya no tiene ninguna copia del token «%1».</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenListArea</name>
    <message>
        <source>Loading tokens</source>
        <translation>Cargando tokens</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenListModel</name>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>Acciones para %1</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>Nombre del token</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenListStatus</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Quitar filtro</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>Ningún token coincide</translation>
    </message>
    <message>
        <source>No name and no creator contains what you typed.</source>
        <translation>Ningún nombre ni creador contiene lo que ha escrito.</translation>
    </message>
    <message>
        <source>The list could not be loaded</source>
        <translation>No se pudo cargar la lista</translation>
    </message>
    <message>
        <source>Your tokens are safe on the server.</source>
        <translation>Sus tokens están a salvo en el servidor.</translation>
    </message>
    <message>
        <source>No API tokens yet</source>
        <translation>Aún no hay tokens de API</translation>
    </message>
    <message>
        <source>A token lets a script or another program use your NocoDB account. Press “Add New API Token” to make the first.</source>
        <translation>Un token permite que un script u otro programa use su cuenta de NocoDB. Pulse «Nuevo token de API» para crear el primero.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Your tokens appear here when the server can be reached.</source>
        <translation>Sus tokens aparecerán aquí cuando se pueda acceder al servidor.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Your tokens appear here when you have signed in again.</source>
        <translation>Sus tokens aparecerán aquí cuando vuelva a iniciar sesión.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionado</numerusform>
            <numerusform>%Ln seleccionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyfob::TokenReplacement</name>
    <message>
        <source>This token belongs to somebody else: a new one would be yours, not theirs.</source>
        <translation>Este token pertenece a otra persona: uno nuevo sería de usted, no de esa persona.</translation>
    </message>
    <message>
        <source>This token has no name: add a new one with a name, then delete this one.</source>
        <translation>Este token no tiene nombre: añada uno nuevo con nombre y después elimine este.</translation>
    </message>
    <message>
        <source>Another token is being made right now. Try again in a moment.</source>
        <translation>Se está creando otro token. Inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>A new token “%1” was created, but NocoDB’s reply was lost, and with it the token itself. The old one was not deleted. Delete the new one, and replace the old one again.</source>
        <translation>Se creó un nuevo token «%1», pero se perdió la respuesta de NocoDB y, con ella, el propio token. El antiguo no se ha eliminado. Elimine el nuevo y vuelva a reemplazar el antiguo.</translation>
    </message>
    <message>
        <source>Perhaps a new token “%1” was created: look at the list when it can be read again. The old one was not deleted.</source>
        <translation>Quizá se haya creado un nuevo token «%1»: consulte la lista cuando se pueda volver a leer. El antiguo no se ha eliminado.</translation>
    </message>
    <message>
        <source>Token “%1” was not replaced: no new one was created, and the old one was not deleted.</source>
        <translation>No se reemplazó el token «%1»: no se creó ninguno nuevo ni se eliminó el antiguo.</translation>
    </message>
    <message>
        <source>A new token “%1” was created, but not copied. The old one was not deleted.</source>
        <translation>Se creó un nuevo token «%1», pero no se copió. El antiguo no se ha eliminado.</translation>
    </message>
    <message>
        <source>The new token “%1” was copied. Delete the old one?</source>
        <translation>El nuevo token «%1» está en el portapapeles. ¿Eliminar el antiguo?</translation>
    </message>
    <message>
        <source>Whatever uses the old one stops working at once. Keep both until the new one is where it is needed.</source>
        <translation>Todo lo que use el antiguo dejará de funcionar de inmediato. Conserve ambos hasta que el nuevo esté donde hace falta.</translation>
    </message>
    <message>
        <source>Old one created</source>
        <translation>Creación del antiguo</translation>
    </message>
    <message>
        <source>Old one’s ID</source>
        <translation>ID del antiguo</translation>
    </message>
    <message>
        <source>Keep Both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>The old token “%1” was not deleted.</source>
        <translation>El token antiguo «%1» no se ha eliminado.</translation>
    </message>
    <message>
        <source>Token “%1” was already deleted.</source>
        <translation>El token «%1» ya estaba eliminado.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenResultDialog</name>
    <message>
        <source>Keep a copy in this computer’s keyring</source>
        <translation>Guardar una copia en el depósito de claves de este equipo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>The new token “%1”</source>
        <translation>El nuevo token «%1»</translation>
    </message>
    <message>
        <source>NocoDB shows this token only now. Copy it and put it where it is needed: afterwards nobody can read it again.</source>
        <translation>NocoDB solo muestra este token ahora. Cópielo y póngalo donde hace falta: después nadie podrá volver a leerlo.</translation>
    </message>
    <message>
        <source>Keyfob can then copy and show this token whenever you are signed in. The copy goes when you log out.</source>
        <translation>Así, Keyfob podrá copiar y mostrar este token siempre que su sesión esté abierta. La copia se quitará cuando cierre la sesión.</translation>
    </message>
    <message>
        <source>The clipboard has not taken it. Press Copy again.</source>
        <translation>El portapapeles no lo ha aceptado. Pulse «Copiar» de nuevo.</translation>
    </message>
    <message>
        <source>This token is shown only now. Close without copying it?</source>
        <translation>Este token solo se muestra ahora. ¿Cerrar sin copiarlo?</translation>
    </message>
    <message>
        <source>Nobody can read it again later. To have one that can be used, you would have to delete it and add another one.</source>
        <translation>Después nadie podrá volver a leerlo. Para tener uno que se pueda usar, tendría que eliminarlo y añadir otro.</translation>
    </message>
    <message>
        <source>Close Without Copying</source>
        <translation>Cerrar sin copiar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenTableModel</name>
    <message>
        <source>Token name</source>
        <translation>Nombre del token</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>A copy is kept in this computer’s keyring.</source>
        <translation>Se guarda una copia en el depósito de claves de este equipo.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenTesting</name>
    <message>
        <source>NocoDB refuses “%1”. Replace it, or delete it.</source>
        <translation>NocoDB rechaza «%1». Reemplace el token o elimínelo.</translation>
    </message>
    <message>
        <source>NocoDB accepts “%1”.</source>
        <translation>NocoDB acepta «%1».</translation>
    </message>
    <message>
        <source>NocoDB accepts “%1”: it is %2’s.</source>
        <translation>NocoDB acepta «%1»: pertenece a %2.</translation>
    </message>
    <message>
        <source>“%1” could not be tested.</source>
        <translation>No se pudo probar «%1».</translation>
    </message>
</context>
<context>
    <name>keyfob::TokensTab</name>
    <message>
        <source>API Tokens</source>
        <translation>Tokens de API</translation>
    </message>
    <message>
        <source>API tokens</source>
        <translation>Tokens de API</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>There is no token to act on.</source>
        <translation>No hay ningún token al que aplicar una acción.</translation>
    </message>
</context>
<context>
    <name>keyfob::UserButton</name>
    <message>
        <source>User menu</source>
        <translation>Menú de usuario</translation>
    </message>
</context>
<context>
    <name>keyfob::WaitingCommand</name>
    <message>
        <source>Sign in, and your auth token will be copied.</source>
        <translation>Inicie sesión y se copiará su token de sesión.</translation>
    </message>
    <message>
        <source>Sign in, and you can save the new API token.</source>
        <translation>Inicie sesión y podrá guardar el nuevo token de API.</translation>
    </message>
    <message>
        <source>Sign in, and the settings will open.</source>
        <translation>Inicie sesión y se abrirán los ajustes.</translation>
    </message>
</context>
<context>
    <name>keyfob::Windowless</name>
    <message>
        <source>keyfob: These options are too long.</source>
        <translation>keyfob: estas opciones son demasiado largas.</translation>
    </message>
    <message>
        <source>keyfob: The Keyfob that is running does not know these options. Close it, and start again.</source>
        <translation>keyfob: el Keyfob que está en ejecución no conoce estas opciones. Ciérrelo y vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>keyfob: Keyfob is running already, but does not answer. End it, and start again.</source>
        <translation>keyfob: Keyfob ya está en ejecución, pero no responde. Finalice el proceso y vuelva a iniciarlo.</translation>
    </message>
</context>
<context>
    <name>keyfob::errortext</name>
    <message>
        <source>The server refused this: “%1”</source>
        <translation>El servidor lo ha rechazado: «%1»</translation>
    </message>
    <message>
        <source>The server asks for a pause. Try again in a minute.</source>
        <translation>El servidor pide una pausa. Inténtelo de nuevo dentro de un minuto.</translation>
    </message>
    <message>
        <source>The server asks for a pause of %L1 s. Try again after it.</source>
        <translation>El servidor pide una pausa de %L1&#xa0;s. Inténtelo de nuevo después.</translation>
    </message>
    <message>
        <source>There is no server named %1. Check the address and your connection.</source>
        <translation>No existe ningún servidor llamado %1. Compruebe la dirección y su conexión.</translation>
    </message>
    <message>
        <source>%1 does not accept connections. Check the address and the port, and that NocoDB is running.</source>
        <translation>%1 no acepta conexiones. Compruebe la dirección y el puerto, y que NocoDB esté en marcha.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. Try again.</source>
        <translation>Se perdió la conexión con %1. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check your connection and try again.</source>
        <translation>%1 no respondió a tiempo. Compruebe su conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 cannot be reached, or lets nothing through. Check the proxy in the network settings.</source>
        <translation>No se puede acceder al proxy que lleva a %1, o este no deja pasar nada. Compruebe el proxy en los ajustes de red.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 lets nobody through without the right user name and password. Enter those that you have for the proxy.</source>
        <translation>El proxy que lleva a %1 no deja pasar a nadie sin el nombre de usuario y la contraseña correctos. Escriba los que tiene para el proxy.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not signed by an authority that this computer knows.</source>
        <translation>El certificado de %1 no está firmado por ninguna autoridad que este equipo conozca.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Tell whoever runs the server.</source>
        <translation>El certificado de %1 ha caducado. Avise a quien administra el servidor.</translation>
    </message>
    <message>
        <source>The certificate shown is not for %1. Check the address.</source>
        <translation>El certificado presentado no es válido para %1. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>The certificate of %1 is another one than the one you trusted.</source>
        <translation>El certificado de %1 no es el mismo en el que usted confió.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. Check the address, and whether the server speaks https.</source>
        <translation>No se pudo establecer una conexión segura con %1. Compruebe la dirección y que el servidor admita https.</translation>
    </message>
    <message>
        <source>%1 sends us on to another address. Enter the address that your browser ends up at.</source>
        <translation>%1 redirige a otra dirección. Escriba la dirección a la que llega su navegador.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than anything NocoDB sends. Check the address.</source>
        <translation>La respuesta de %1 es mayor que cualquiera que envíe NocoDB. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own. Try again in a while; if it stays, tell whoever runs the server.</source>
        <translation>%1 tiene un problema interno. Inténtelo más tarde; si continúa, avise a quien administra el servidor.</translation>
    </message>
    <message>
        <source>There is a server at %1, but it is not NocoDB. Check the address; NocoDB may be in a folder below it.</source>
        <translation>Hay un servidor en %1, pero no es NocoDB. Compruebe la dirección; puede que NocoDB esté en una subcarpeta.</translation>
    </message>
    <message>
        <source>NocoDB at %1 is too old: it has no account tokens. Version 0.109 or newer is needed.</source>
        <translation>La versión de NocoDB en %1 es demasiado antigua: no tiene tokens de cuenta. Se necesita la versión 0.109 o posterior.</translation>
    </message>
    <message>
        <source>%1 kept the token without saying why. Early releases of NocoDB delete tokens only through a base: create one there and try again.</source>
        <translation>%1 ha conservado el token sin decir por qué. Las primeras versiones de NocoDB solo eliminan tokens a través de una base: cree una allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be understood. Try again; something between you and the server may have changed it.</source>
        <translation>No se entiende la respuesta de %1. Inténtelo de nuevo; puede que algo la haya modificado entre el servidor y usted.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Operación cancelada.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>Su sesión ha terminado. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Your account may not do this. Ask whoever runs the server.</source>
        <translation>Su cuenta no tiene permiso para hacerlo. Consulte a quien administra el servidor.</translation>
    </message>
    <message>
        <source>The server refused this without saying why.</source>
        <translation>El servidor lo ha rechazado sin decir por qué.</translation>
    </message>
    <message>
        <source>Email or password is wrong. Check both and try again.</source>
        <translation>Correo o contraseña incorrectos. Compruebe ambos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>NocoDB at %1 has no display names. It is too old for them.</source>
        <translation>La versión de NocoDB en %1 es demasiado antigua: no tiene nombres visibles.</translation>
    </message>
    <message>
        <source>The current password is wrong. Enter it again.</source>
        <translation>La contraseña actual no es correcta. Escríbala de nuevo.</translation>
    </message>
    <message>
        <source>%1 gave no answer, so it is not known whether your password was changed. To find out, log out and sign in: try the new password first, then the old one.</source>
        <translation>%1 no respondió, así que no se sabe si su contraseña ha cambiado. Para averiguarlo, cierre la sesión y vuelva a iniciarla: pruebe primero la contraseña nueva y después la antigua.</translation>
    </message>
    <message>
        <source>Your saved session was not found: the keyring is locked, or the entry was removed. Unlock the keyring and press Retry, or sign in.</source>
        <translation>No se encontró su sesión guardada: el depósito de claves está bloqueado o se ha quitado la entrada. Desbloquee el depósito y pulse «Reintentar», o inicie sesión.</translation>
    </message>
    <message>
        <source>Your keyring is locked. Unlock it and press Retry, or sign in.</source>
        <translation>Su depósito de claves está bloqueado. Desbloquéelo y pulse «Reintentar», o inicie sesión.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer, so Keyfob forgets your session when it is closed.</source>
        <translation>En este equipo no responde ningún depósito de claves, por lo que Keyfob olvidará su sesión al cerrarse.</translation>
    </message>
    <message>
        <source>The session is too large for the keyring. Sign in again at the next start.</source>
        <translation>La sesión es demasiado grande para el depósito de claves. Inicie sesión de nuevo la próxima vez.</translation>
    </message>
    <message>
        <source>The saved session could not be read: something else has changed its entry in the keyring. Sign in to replace it.</source>
        <translation>No se pudo leer la sesión guardada: otro programa ha cambiado su entrada en el depósito de claves. Inicie sesión para reemplazarla.</translation>
    </message>
    <message>
        <source>The keyring could not be read. Press Retry, or sign in to go on.</source>
        <translation>No se pudo leer el depósito de claves. Pulse «Reintentar», o inicie sesión para continuar.</translation>
    </message>
    <message>
        <source>Enter the address of your NocoDB server.</source>
        <translation>Escriba la dirección de su servidor NocoDB.</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>La dirección debe empezar por https:// o http://.</translation>
    </message>
    <message>
        <source>This is not a server’s address. Enter one like https://nocodb.example.com.</source>
        <translation>Esta no es la dirección de un servidor. Escriba una como https://nocodb.example.com.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>El puerto debe ser un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>There is no such file. Choose another one, or empty the field.</source>
        <translation>Ese archivo no existe. Elija otro o vacíe el campo.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check its permissions, or choose another one.</source>
        <translation>No se puede leer este archivo. Compruebe sus permisos o elija otro.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. Choose one in PEM or DER format.</source>
        <translation>En este archivo no hay ningún certificado. Elija uno en formato PEM o DER.</translation>
    </message>
    <message>
        <source>Waiting for your keyring…</source>
        <translation>Esperando a su depósito de claves…</translation>
    </message>
    <message>
        <source>Your keyring did not remove the saved session. Remove the entry “Keyfob” in your keyring’s own program.</source>
        <translation>Su depósito de claves no quitó la sesión guardada. Quite la entrada «Keyfob» con el programa del propio depósito de claves.</translation>
    </message>
    <message>
        <source>The server could not be told. Other sessions go on until their tokens end.</source>
        <translation>No se pudo avisar al servidor. Las demás sesiones seguirán abiertas hasta que caduquen sus tokens.</translation>
    </message>
    <message>
        <source>The server does not accept this token: it has ended, or belongs to another server. Copy a new one.</source>
        <translation>El servidor no acepta este token: ha caducado o es de otro servidor. Copie uno nuevo.</translation>
    </message>
    <message>
        <source>This token belongs to another account than the one whose session has ended. Copy one of that account.</source>
        <translation>Este token es de una cuenta distinta de aquella cuya sesión ha terminado. Copie uno de esa cuenta.</translation>
    </message>
    <message>
        <source>The server gives out sessions that have ended already. Whoever runs it must give NC_JWT_EXPIRES_IN a unit, such as 10h.</source>
        <translation>El servidor entrega sesiones que ya han caducado. Quien lo administra debe añadir una unidad a NC_JWT_EXPIRES_IN, por ejemplo 10h.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer, so your saved session cannot be read. Start the keyring and press Retry, or sign in.</source>
        <translation>En este equipo no responde ningún depósito de claves, por lo que no se puede leer su sesión guardada. Inicie el depósito y pulse «Reintentar», o inicie sesión.</translation>
    </message>
    <message>
        <source>Keyfob is still connecting. Try again in a moment.</source>
        <translation>Keyfob todavía se está conectando. Inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>The server cannot be reached now. Press Retry first.</source>
        <translation>Ahora no se puede acceder al servidor. Pulse primero «Reintentar».</translation>
    </message>
    <message>
        <source>You are not signed in any more. Sign in again first.</source>
        <translation>Su sesión ya no está abierta. Primero inicie sesión de nuevo.</translation>
    </message>
</context>
<context>
    <name>keyfob::keyringtext</name>
    <message>
        <source>Your keyring is locked, so you stay signed in until Keyfob is closed. To be kept signed in, unlock it and sign in again.</source>
        <translation>Su depósito de claves está bloqueado, por lo que la sesión seguirá abierta solo hasta que se cierre Keyfob. Para mantenerla abierta más tiempo, desbloquéelo e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer, so you stay signed in until Keyfob is closed.</source>
        <translation>En este equipo no responde ningún depósito de claves, por lo que la sesión seguirá abierta solo hasta que se cierre Keyfob.</translation>
    </message>
    <message>
        <source>The session is too large for your keyring, so you stay signed in until Keyfob is closed.</source>
        <translation>La sesión es demasiado grande para su depósito de claves, por lo que seguirá abierta solo hasta que se cierre Keyfob.</translation>
    </message>
    <message>
        <source>Your keyring has not taken the session, so you stay signed in until Keyfob is closed. To be kept signed in, log out and sign in again.</source>
        <translation>Su depósito de claves no ha aceptado la sesión, por lo que seguirá abierta solo hasta que se cierre Keyfob. Para mantenerla abierta más tiempo, cierre la sesión e iníciela de nuevo.</translation>
    </message>
    <message>
        <source>Your keyring has not taken the proxy’s password: Keyfob has to ask for it again at the next start.</source>
        <translation>Su depósito de claves no ha aceptado la contraseña del proxy: Keyfob tendrá que volver a pedirla la próxima vez que se inicie.</translation>
    </message>
    <message>
        <source>Your keyring is locked, so no copy of token “%1” is kept. It can be copied here until your session ends.</source>
        <translation>Su depósito de claves está bloqueado, por lo que no se guarda ninguna copia del token «%1». Puede copiar el token aquí hasta que termine su sesión.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer, so no copy of token “%1” is kept. It can be copied here until your session ends.</source>
        <translation>En este equipo no responde ningún depósito de claves, por lo que no se guarda ninguna copia del token «%1». Puede copiar el token aquí hasta que termine su sesión.</translation>
    </message>
    <message>
        <source>Token “%1” is too long for your keyring, so no copy of it is kept. It can be copied here until your session ends.</source>
        <translation>El token «%1» es demasiado largo para su depósito de claves, por lo que no se guarda ninguna copia. Puede copiar el token aquí hasta que termine su sesión.</translation>
    </message>
    <message>
        <source>Your keyring has not taken a copy of token “%1”. It can be copied here until your session ends.</source>
        <translation>Su depósito de claves no ha aceptado la copia del token «%1». Puede copiar el token aquí hasta que termine su sesión.</translation>
    </message>
    <message>
        <source>You are signed in until Keyfob is closed, so no copies are kept. To keep them, sign in with “Keep me signed in”.</source>
        <translation>La sesión seguirá abierta solo hasta que se cierre Keyfob, por lo que no se guardan copias. Para guardarlas, marque «Mantener la sesión abierta» al iniciar sesión.</translation>
    </message>
    <message>
        <source>Your keyring has not taken the session, so it is not asked to keep copies.</source>
        <translation>Su depósito de claves no ha aceptado la sesión, por lo que Keyfob no guarda copias en él.</translation>
    </message>
    <message>
        <source>Your keyring did not remove the copy of a token. Remove the entry of Keyfob that ends with “token %1” in your keyring’s own program.</source>
        <translation>Su depósito de claves no quitó la copia de un token. Con el programa del propio depósito de claves, quite la entrada de Keyfob que termina en «token %1».</translation>
    </message>
    <message>
        <source>Your keyring did not remove all copies of your tokens. Remove the entries “Keyfob” in your keyring’s own program.</source>
        <translation>Su depósito de claves no quitó todas las copias de sus tokens. Quite las entradas «Keyfob» con el programa del propio depósito de claves.</translation>
    </message>
</context>
<context>
    <name>keyfob::signintext</name>
    <message>
        <source>Enter the one that your authenticator shows now, or a recovery code; if that does not help, cancel and sign in again.</source>
        <translation>Escriba el que su aplicación de autenticación muestra ahora o un código de recuperación; si eso no ayuda, cancele e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The server does not accept this code: “%1”.</source>
        <translation>El servidor no acepta este código: «%1».</translation>
    </message>
    <message>
        <source>There is a server at %1, but it is not NocoDB. NocoDB answers at %2.</source>
        <translation>Hay un servidor en %1, pero no es NocoDB. NocoDB responde en %2.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open %1 in one yourself.</source>
        <translation>No se pudo abrir ningún navegador. Abra %1 manualmente en uno.</translation>
    </message>
    <message>
        <source>Paste your auth token.</source>
        <translation>Pegue su token de sesión.</translation>
    </message>
    <message>
        <source>This is an API token, and an auth token is needed: the one of your session in the browser.</source>
        <translation>Este es un token de API y hace falta un token de sesión: el de su sesión en el navegador.</translation>
    </message>
    <message>
        <source>This is not an auth token. One is three long words with dots between them: copy it again, the whole of it.</source>
        <translation>Este no es un token de sesión. Un token de sesión consta de tres secuencias largas de caracteres separadas por puntos: cópielo de nuevo, completo.</translation>
    </message>
</context>
<context>
    <name>keyfob::tokentext</name>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>within the hour</source>
        <translation>en menos de una hora</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>dentro de %Ln&#xa0;hora</numerusform>
            <numerusform>dentro de %Ln&#xa0;horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>dentro de %Ln&#xa0;día</numerusform>
            <numerusform>dentro de %Ln&#xa0;días</numerusform>
        </translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
</context>
</TS>
