<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>BatchOutcome</name>
    <message>
        <source>%L1 of %L2 deleted.</source>
        <translation>Excluídos: %L1 de %L2.</translation>
    </message>
    <message>
        <source>Already deleted: %1.</source>
        <translation>Já excluído: %1.</translation>
    </message>
    <message>
        <source>Not deleted: %1.</source>
        <translation>Não excluído: %1.</translation>
    </message>
    <message>
        <source>Perhaps deleted: %1. Look at the list when it can be read again.</source>
        <translation>Talvez excluído: %1. Confira a lista quando for possível lê-la de novo.</translation>
    </message>
    <message>
        <source>Not tried: %1.</source>
        <translation>Não tentado: %1.</translation>
    </message>
</context>
<context>
    <name>PastedToken</name>
    <message>
        <source>Several tokens begin like this one: %1. NocoDB shows no more of them. Compare when they were created.</source>
        <translation>Vários tokens começam como este: %1. O NocoDB só mostra o início deles. Compare as datas de criação.</translation>
    </message>
    <message>
        <source>This is token “%1”.</source>
        <translation>Este é o token “%1”.</translation>
    </message>
    <message>
        <source>No token of the list is this one. It may have been deleted, or belong to another account: switch to that one and paste it there.</source>
        <translation>Este token não está na lista. Ele pode ter sido excluído ou pertencer a outra conta; nesse caso, troque para essa conta e cole-o lá.</translation>
    </message>
    <message>
        <source>Which token this is cannot be looked up now.</source>
        <translation>Agora não é possível verificar que token é este.</translation>
    </message>
    <message>
        <source>This token was not found, but the list is not complete now. Refresh it and paste the token again.</source>
        <translation>Este token não foi encontrado, mas a lista não está completa agora. Atualize-a e cole o token de novo.</translation>
    </message>
</context>
<context>
    <name>TokenNames</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 e mais %Ln</numerusform>
            <numerusform>%1 e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
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
        <translation>keyfob: não há tela em que abrir uma janela; inicie o programa a partir de uma sessão gráfica.</translation>
    </message>
</context>
<context>
    <name>keyfob</name>
    <message>
        <source>Network Settings</source>
        <translation>Configurações de rede</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Trust the certificate of %1?</source>
        <translation>Confiar no certificado de %1?</translation>
    </message>
    <message>
        <source>Trust it only if whoever runs the server confirms the fingerprint: otherwise somebody in between could read your password and your tokens.</source>
        <translation>Confie nele somente se quem administra o servidor confirmar a impressão digital; do contrário, alguém no caminho poderia ler sua senha e seus tokens.</translation>
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
        <translation>Válido até</translation>
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
        <translation>Confiar neste certificado</translation>
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
        <translation>Sobre o Keyfob</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>For the API tokens of a NocoDB server. Keyfob is an independent program: it is not made, and not endorsed, by those who make NocoDB.</source>
        <translation>Para os tokens de API de um servidor NocoDB. O Keyfob é um programa independente: não é feito nem endossado por quem desenvolve o NocoDB.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, without any warranty.</source>
        <translation>Software livre sob a licença MIT, sem nenhuma garantia.</translation>
    </message>
</context>
<context>
    <name>keyfob::AccountActions</name>
    <message>
        <source>Account Settings</source>
        <translation>Configurações da conta</translation>
    </message>
    <message>
        <source>Copy Auth Token</source>
        <translation>Copiar token de sessão</translation>
    </message>
    <message>
        <source>Log Out…</source>
        <translation>Sair da conta…</translation>
    </message>
    <message>
        <source>User menu</source>
        <translation>Menu do usuário</translation>
    </message>
    <message>
        <source>Copied the auth token. It is valid until %1.</source>
        <translation>Token de sessão copiado. Ele é válido até %1.</translation>
    </message>
    <message>
        <source>Copied the auth token.</source>
        <translation>Token de sessão copiado.</translation>
    </message>
    <message>
        <source>The auth token was not copied: it has to be renewed first.</source>
        <translation>O token de sessão não foi copiado: ele precisa ser renovado antes.</translation>
    </message>
    <message>
        <source>The auth token was not copied: another program has changed the clipboard. Copy it again.</source>
        <translation>O token de sessão não foi copiado: outro programa alterou a área de transferência. Copie o token de novo.</translation>
    </message>
</context>
<context>
    <name>keyfob::AccountChoice</name>
    <message>
        <source>Keyfob was asked to go to %1 meanwhile. Finish this sign-in first, then ask again.</source>
        <translation>Enquanto isso, foi pedido ao Keyfob que trocasse para %1. Primeiro termine de entrar nesta conta e depois peça de novo.</translation>
    </message>
</context>
<context>
    <name>keyfob::AccountMenu</name>
    <message>
        <source>Switch Account</source>
        <translation>Trocar de conta</translation>
    </message>
    <message>
        <source>Add Account…</source>
        <translation>Adicionar conta…</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 em %2</translation>
    </message>
</context>
<context>
    <name>keyfob::AccountView</name>
    <message>
        <source>This session has ended already; only what is left of it here is removed. Your API tokens go on working.</source>
        <translation>Esta sessão já terminou; só será removido o que resta dela aqui. Seus tokens de API continuam funcionando.</translation>
    </message>
    <message>
        <source>Your keyring’s copies of tokens that NocoDB shows only once are removed: nobody can read these again.</source>
        <translation>As cópias dos tokens que o NocoDB mostra só uma vez serão removidas do seu chaveiro: ninguém poderá ler esses tokens de novo.</translation>
    </message>
    <message>
        <source>Log out of %1?</source>
        <translation>Sair da conta em %1?</translation>
    </message>
    <message>
        <source>Forget on This Computer</source>
        <translation>Esquecer neste computador</translation>
    </message>
    <message>
        <source>Log Out Everywhere</source>
        <translation>Sair de todas as sessões</translation>
    </message>
    <message>
        <source>“Log Out Everywhere” ends all of your sessions on the server, in every browser and program. “Forget on This Computer” only removes the session from here. Your API tokens go on working either way.</source>
        <translation>“Sair de todas as sessões” encerra todas as suas sessões no servidor, em todos os navegadores e programas. “Esquecer neste computador” só remove a sessão daqui. Nos dois casos, seus tokens de API continuam funcionando.</translation>
    </message>
    <message>
        <source>Keyfob cannot end this session on the server now; only what is left of it here is removed. To end it there, too, sign in first. Your API tokens go on working.</source>
        <translation>O Keyfob não pode encerrar esta sessão no servidor agora; só será removido o que resta dela aqui. Para encerrá-la também lá, entre primeiro. Seus tokens de API continuam funcionando.</translation>
    </message>
</context>
<context>
    <name>keyfob::AppearanceMenu</name>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
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
        <translation>Escuro</translation>
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
            <numerusform>Excluir %Ln token?</numerusform>
            <numerusform>Excluir %Ln tokens?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever uses these tokens stops working at once. This cannot be undone.</source>
        <translation>Tudo o que usa estes tokens deixará de funcionar imediatamente. Esta ação não pode ser desfeita.</translation>
    </message>
    <message>
        <source>Tokens to delete</source>
        <translation>Tokens a excluir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Deleting… %L1 of %L2</source>
        <translation>Excluindo… %L1 de %L2</translation>
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
        <translation>Válido até</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiança</translation>
    </message>
    <message>
        <source>Stop Trusting It</source>
        <translation>Deixar de confiar</translation>
    </message>
    <message>
        <source>Signed by an authority that is trusted.</source>
        <translation>Assinado por uma autoridade confiável.</translation>
    </message>
    <message>
        <source>You chose to trust exactly this certificate.</source>
        <translation>Você decidiu confiar exatamente neste certificado.</translation>
    </message>
    <message>
        <source>Not trusted: nothing is sent to this server.</source>
        <translation>Não confiável: nada é enviado a este servidor.</translation>
    </message>
</context>
<context>
    <name>keyfob::CheckLine</name>
    <message>
        <source>This NocoDB has no account yet. Open it in a browser to create the first one.</source>
        <translation>Este NocoDB ainda não tem nenhuma conta. Abra-o em um navegador para criar a primeira.</translation>
    </message>
    <message>
        <source>Show Certificate…</source>
        <translation>Mostrar certificado…</translation>
    </message>
    <message>
        <source>Enter Proxy Password…</source>
        <translation>Senha do proxy…</translation>
    </message>
    <message>
        <source>Network Settings…</source>
        <translation>Configurações de rede…</translation>
    </message>
    <message>
        <source>Looking for NocoDB at %1…</source>
        <translation>Procurando o NocoDB em %1…</translation>
    </message>
    <message>
        <source>NocoDB answers. The user name and password in the address are not used: enter them below.</source>
        <translation>O NocoDB responde. O nome de usuário e a senha do endereço não são usados: digite-os abaixo.</translation>
    </message>
    <message>
        <source>NocoDB answers, and the connection is encrypted.</source>
        <translation>O NocoDB responde, e a conexão é criptografada.</translation>
    </message>
    <message>
        <source>NocoDB answers, on this computer.</source>
        <translation>O NocoDB responde neste computador.</translation>
    </message>
    <message>
        <source>NocoDB answers, but the connection is not encrypted.</source>
        <translation>O NocoDB responde, mas a conexão não é criptografada.</translation>
    </message>
    <message>
        <source>It answers in %L1 ms.</source>
        <translation>Ele responde em %L1&#xa0;ms.</translation>
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
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Entrando</translation>
    </message>
    <message>
        <source>Enter the code that your authenticator shows, or a recovery code.</source>
        <translation>Digite o código mostrado pelo seu aplicativo autenticador ou um código de recuperação.</translation>
    </message>
</context>
<context>
    <name>keyfob::CommandLine</name>
    <message>
        <source>Address of the NocoDB server to sign in to.</source>
        <translation>Endereço do servidor NocoDB no qual entrar.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Email address to sign in with.</source>
        <translation>Endereço de e-mail para entrar.</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ENDEREÇO</translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation>Mostra a versão e sai.</translation>
    </message>
    <message>
        <source>Print this help and exit.</source>
        <translation>Mostra esta ajuda e sai.</translation>
    </message>
    <message>
        <source>Manages the account tokens of a NocoDB server.</source>
        <translation>Gerencia os tokens de conta de um servidor NocoDB.</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>Argumento inesperado: “%1”.</translation>
    </message>
    <message>
        <source>Try “keyfob --help” for the options there are.</source>
        <translation>Use “keyfob --help” para ver as opções disponíveis.</translation>
    </message>
    <message>
        <source>Your administrator has set the server, so the address given by --server is not used.</source>
        <translation>O servidor foi definido pelo administrador; por isso, o endereço indicado em --server não é usado.</translation>
    </message>
    <message>
        <source>Copy the auth token to the clipboard.</source>
        <translation>Copia o token de sessão para a área de transferência.</translation>
    </message>
    <message>
        <source>Begin a new API token of this name; it is not saved by itself.</source>
        <translation>Começa um novo token de API com este nome; ele não é salvo automaticamente.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOME</translation>
    </message>
    <message>
        <source>Open a tab of Account Settings: %1.</source>
        <translation>Abre uma aba de “Configurações da conta”: %1.</translation>
    </message>
    <message>
        <source>TAB</source>
        <translation>ABA</translation>
    </message>
    <message>
        <source>--copy-auth-token, --add-token and --settings do not go together: use one.</source>
        <translation>--copy-auth-token, --add-token e --settings não podem ser combinadas: use só uma.</translation>
    </message>
    <message>
        <source>There is no tab “%1”. The tabs are %2.</source>
        <translation>Não existe a aba “%1”. As abas são %2.</translation>
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
        <translation>Cabeçalho xc-token</translation>
    </message>
    <message>
        <source>Authorization Header</source>
        <translation>Cabeçalho Authorization</translation>
    </message>
    <message>
        <source>JSON Headers</source>
        <translation>Cabeçalhos JSON</translation>
    </message>
    <message>
        <source>curl Line</source>
        <translation>Comando curl</translation>
    </message>
    <message>
        <source>.env Line</source>
        <translation>Linha .env</translation>
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
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save Diagnostics</source>
        <translation>Salvar diagnóstico</translation>
    </message>
    <message>
        <source>This is what is saved, to be sent with a report about trouble: no address, no email, no name and no secret. Read it before you send it.</source>
        <translation>Isto é o que será salvo, para enviar ao relatar um problema: sem endereços, e-mails, nomes nem segredos. Leia antes de enviar.</translation>
    </message>
    <message>
        <source>This is what is saved</source>
        <translation>Isto é o que será salvo</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Arquivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved in “%1”.</source>
        <translation>Salvo em “%1”.</translation>
    </message>
    <message>
        <source>This could not be saved in “%1”. Choose a folder in which you may write and that has room.</source>
        <translation>Não foi possível salvar o diagnóstico em “%1”. Escolha uma pasta em que você possa gravar e que tenha espaço livre.</translation>
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
        <translation>Nome de exibição</translation>
    </message>
    <message>
        <source>Empty: your email address is shown</source>
        <translation>Vazio: seu endereço de e-mail é mostrado</translation>
    </message>
    <message>
        <source>A display name can have %L1 characters; take away %L2.</source>
        <translation>O nome de exibição pode ter no máximo %L1 caracteres; remova %L2.</translation>
    </message>
</context>
<context>
    <name>keyfob::ForeignToken</name>
    <message>
        <source>I know that this token is not mine</source>
        <translation>Sei que este token não é meu</translation>
    </message>
    <message>
        <source>I know that not all of these tokens are mine</source>
        <translation>Sei que nem todos estes tokens são meus</translation>
    </message>
    <message>
        <source>I know that this is %1’s token</source>
        <translation>Sei que este token pertence a %1</translation>
    </message>
    <message>
        <source>I know that there are tokens of others among them (%1)</source>
        <translation>Sei que há tokens de outras pessoas entre eles (%1)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Copy token “%1” of somebody else?</source>
        <translation>Copiar o token “%1” de outra pessoa?</translation>
    </message>
    <message>
        <source>Show token “%1” of somebody else?</source>
        <translation>Mostrar o token “%1” de outra pessoa?</translation>
    </message>
    <message>
        <source>Whoever has this token can do in NocoDB whatever its owner can.</source>
        <translation>Quem tem este token pode fazer no NocoDB tudo o que o dono dele pode.</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>Nome do token</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Criado por</translation>
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
        <translation>Nenhum navegador foi aberto. O manual está em %1.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Save Diagnostics…</source>
        <translation>Salvar diagnóstico…</translation>
    </message>
    <message>
        <source>Manual in Your Browser</source>
        <translation>Manual no navegador</translation>
    </message>
    <message>
        <source>About Keyfob</source>
        <translation>Sobre o Keyfob</translation>
    </message>
</context>
<context>
    <name>keyfob::InlineEditor</name>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
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
        <translation>A sessão fica guardada no chaveiro deste computador.</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <translation>Manter a sessão aberta</translation>
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
        <translation>Idioma do sistema</translation>
    </message>
</context>
<context>
    <name>keyfob::LockChoices</name>
    <message>
        <source>Lock</source>
        <translation>Bloqueio</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Bloquear após</translation>
    </message>
    <message>
        <source>Without use. Keyfob waits while it shows a token that nobody can read again.</source>
        <translation>Tempo sem uso. O Keyfob espera enquanto mostra um token que ninguém poderá ler de novo.</translation>
    </message>
    <message>
        <source>Lock when the screen is locked</source>
        <translation>Bloquear quando a tela for bloqueada</translation>
    </message>
    <message>
        <source>Lock Now</source>
        <translation>Bloquear agora</translation>
    </message>
    <message>
        <source>%1 locks at any time.</source>
        <translation>%1 bloqueia o Keyfob a qualquer momento.</translation>
    </message>
    <message>
        <source>Locking takes your session and all tokens out of memory and off the screen. Unlock reads the session from your keyring again.</source>
        <translation>Ao bloquear, sua sessão e todos os tokens são removidos da memória e da tela. “Desbloquear” lê a sessão de novo do seu chaveiro.</translation>
    </message>
    <message>
        <source>Locking takes your session and all tokens out of memory and off the screen. This session is not in your keyring: afterwards you have to sign in again.</source>
        <translation>Ao bloquear, sua sessão e todos os tokens são removidos da memória e da tela. Esta sessão não está no seu chaveiro: depois, você precisará entrar de novo.</translation>
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
        <translation>O Keyfob está bloqueado</translation>
    </message>
    <message>
        <source>Press Unlock to go on where you left off. Your keyring may ask for its password first.</source>
        <translation>Clique em “Desbloquear” para continuar de onde parou. Antes, talvez seja preciso digitar a senha do seu chaveiro.</translation>
    </message>
</context>
<context>
    <name>keyfob::MainWindow</name>
    <message>
        <source>%1 on %2:</source>
        <translation>%1 em %2:</translation>
    </message>
</context>
<context>
    <name>keyfob::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>keyfob::NavButton</name>
    <message>
        <source>current page</source>
        <translation>página atual</translation>
    </message>
</context>
<context>
    <name>keyfob::NetworkForm</name>
    <message>
        <source>Enter a number of seconds from %L1 to %L2.</source>
        <translation>Digite um número de segundos entre %L1 e %L2.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Arquivo de CA</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose CA File…</source>
        <translation>Escolher arquivo de CA…</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Time limit in seconds</source>
        <translation>Tempo limite em segundos</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Definido pelo administrador.</translation>
    </message>
    <message>
        <source>How long Keyfob waits for a whole answer.</source>
        <translation>Quanto tempo o Keyfob espera por uma resposta completa.</translation>
    </message>
    <message>
        <source>Authorities of this file are trusted in addition to the system’s.</source>
        <translation>As autoridades deste arquivo são consideradas confiáveis, além das do sistema.</translation>
    </message>
    <message>
        <source>Choose CA File</source>
        <translation>Escolher arquivo de CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Certificados (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>keyfob::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Newest tokens</source>
        <translation>Tokens mais recentes</translation>
    </message>
    <message>
        <source>Show All Tokens</source>
        <translation>Ver todos os tokens</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>There is no auth token to copy now.</source>
        <translation>Não há token de sessão para copiar agora.</translation>
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
        <translation>O token de sessão vale por mais %1 e é renovado automaticamente.</translation>
    </message>
    <message>
        <source>The auth token lives for another %1 and is not renewed: after that you sign in again.</source>
        <translation>O token de sessão vale por mais %1 e não é renovado: depois disso, você precisará entrar de novo.</translation>
    </message>
    <message>
        <source>No tokens to show</source>
        <translation>Nenhum token para mostrar</translation>
    </message>
</context>
<context>
    <name>keyfob::PasswordFields</name>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
</context>
<context>
    <name>keyfob::PasswordForm</name>
    <message>
        <source>Current password</source>
        <translation>Senha atual</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nova senha</translation>
    </message>
    <message>
        <source>%L1 to %L2 characters, of any kind.</source>
        <translation>De %L1 a %L2 caracteres, de qualquer tipo.</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Repita a nova senha</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Alterando…</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>Alterar senha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>Digite sua senha atual.</translation>
    </message>
    <message>
        <source>The new password needs %L1 characters or more.</source>
        <translation>A nova senha precisa ter pelo menos %L1 caracteres.</translation>
    </message>
    <message>
        <source>The new password can have %L1 characters; take away %L2.</source>
        <translation>A nova senha pode ter no máximo %L1 caracteres; remova %L2.</translation>
    </message>
    <message>
        <source>The new passwords differ. Enter the new one again.</source>
        <translation>As novas senhas não são iguais. Digite de novo a nova senha.</translation>
    </message>
</context>
<context>
    <name>keyfob::PasswordSection</name>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Change Password…</source>
        <translation>Alterar senha…</translation>
    </message>
    <message>
        <source>Changing it ends your sessions in all other browsers and programs. Your API tokens go on working.</source>
        <translation>A alteração encerra suas sessões em todos os outros navegadores e programas. Seus tokens de API continuam funcionando.</translation>
    </message>
    <message>
        <source>%1 This session may end, too: sign in with the new password then.</source>
        <translation>%1 Esta sessão também pode terminar; nesse caso, entre com a nova senha.</translation>
    </message>
    <message>
        <source>Your password was changed. Your other sessions have ended.</source>
        <translation>Sua senha foi alterada. Suas outras sessões terminaram.</translation>
    </message>
</context>
<context>
    <name>keyfob::PreferencesTab</name>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
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
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Página inicial</translation>
    </message>
    <message>
        <source>Copied and Shown Secrets</source>
        <translation>Segredos copiados e mostrados</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Limpar a área de transferência após</translation>
    </message>
    <message>
        <source>Hide a shown token after</source>
        <translation>Ocultar um token visível após</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Definido pelo administrador.</translation>
    </message>
    <message>
        <source>System Default</source>
        <translation>Idioma do sistema</translation>
    </message>
    <message>
        <source>Where I Left Off</source>
        <translation>Onde parei</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
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
        <translation>Preferências</translation>
    </message>
</context>
<context>
    <name>keyfob::ProfileTab</name>
    <message>
        <source>Change Display Name</source>
        <translation>Alterar nome de exibição</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID do usuário</translation>
    </message>
    <message>
        <source>Your display name was removed.</source>
        <translation>Seu nome de exibição foi removido.</translation>
    </message>
    <message>
        <source>You are called “%1” now.</source>
        <translation>Seu nome de exibição agora é “%1”.</translation>
    </message>
    <message>
        <source>Super admin</source>
        <translation>Superadministrador</translation>
    </message>
    <message>
        <source>Organization creator</source>
        <translation>Criador (organização)</translation>
    </message>
    <message>
        <source>Organization viewer</source>
        <translation>Visualizador (organização)</translation>
    </message>
</context>
<context>
    <name>keyfob::ProxyForm</name>
    <message>
        <source>Enter the proxy’s name or IP address, such as proxy.example.com.</source>
        <translation>Digite o nome ou o endereço IP do proxy, por exemplo proxy.example.com.</translation>
    </message>
    <message>
        <source>Enter the proxy’s port, a number from 1 to 65535.</source>
        <translation>Digite a porta do proxy, um número de 1 a 65535.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Enter names, IP addresses or networks such as 10.0.0.0/8, with commas between them.</source>
        <translation>Não foi possível entender %1. Digite nomes, endereços IP ou redes como 10.0.0.0/8, separados por vírgulas.</translation>
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
        <translation>Nenhum</translation>
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
        <translation>Porta</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one.</source>
        <translation>Somente se o proxy pedir.</translation>
    </message>
    <message>
        <source>No proxy for</source>
        <translation>Sem proxy para</translation>
    </message>
    <message>
        <source>Names, IP addresses or networks, with commas between them.</source>
        <translation>Nomes, endereços IP ou redes, separados por vírgulas.</translation>
    </message>
    <message>
        <source>Change Proxy Password…</source>
        <translation>Alterar senha do proxy…</translation>
    </message>
    <message>
        <source>Enter Proxy Password…</source>
        <translation>Senha do proxy…</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Definido pelo administrador.</translation>
    </message>
    <message>
        <source>As the system’s settings and the environment (no_proxy, too) say. Servers on this computer are reached directly.</source>
        <translation>Conforme as configurações do sistema e as variáveis de ambiente, inclusive no_proxy. Os servidores deste computador são acessados diretamente.</translation>
    </message>
    <message>
        <source>Counts as soon as host and port are filled in.</source>
        <translation>Passa a valer assim que o servidor e a porta forem preenchidos.</translation>
    </message>
</context>
<context>
    <name>keyfob::ProxyLoginDialog</name>
    <message>
        <source>Enter your user name at the proxy.</source>
        <translation>Digite seu nome de usuário no proxy.</translation>
    </message>
    <message>
        <source>Sign in to the proxy %1</source>
        <translation>Entrar no proxy %1</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Usuário do proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Senha do proxy</translation>
    </message>
    <message>
        <source>Kept in this computer’s keyring, and sent to this proxy only.</source>
        <translation>Fica guardada no chaveiro deste computador e é enviada somente a este proxy.</translation>
    </message>
    <message>
        <source>Sign In to Proxy</source>
        <translation>Entrar no proxy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove Saved Password</source>
        <translation>Remover senha</translation>
    </message>
</context>
<context>
    <name>keyfob::SecretClipboard</name>
    <message>
        <source>Clipboard clears in %L1 s.</source>
        <translation>A área de transferência será limpa em %L1&#xa0;s.</translation>
    </message>
    <message>
        <source>Clipboard clears when Keyfob is closed.</source>
        <translation>A área de transferência será limpa quando o Keyfob for fechado.</translation>
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
        <translation>Verificar de novo</translation>
    </message>
</context>
<context>
    <name>keyfob::SessionBar</name>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Show Certificate…</source>
        <translation>Mostrar certificado…</translation>
    </message>
    <message>
        <source>Enter Proxy Password…</source>
        <translation>Senha do proxy…</translation>
    </message>
    <message>
        <source>Sign In Again</source>
        <translation>Entrar de novo</translation>
    </message>
    <message>
        <source>Sign In Instead</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Sua sessão terminou.</translation>
    </message>
    <message>
        <source>The lock has dropped your session, because it is not kept on this computer.</source>
        <translation>O bloqueio descartou sua sessão, porque ela não é mantida neste computador.</translation>
    </message>
</context>
<context>
    <name>keyfob::SettingsPage</name>
    <message>
        <source>Account Settings</source>
        <translation>Configurações da conta</translation>
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
        <translation>Preferências</translation>
    </message>
</context>
<context>
    <name>keyfob::Sidebar</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>Configurações da conta</translation>
    </message>
</context>
<context>
    <name>keyfob::SignInCorner</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
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
        <translation>Digite o endereço de e-mail da sua conta.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Digite sua senha.</translation>
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
        <translation>Definido pelo administrador.</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use an auth token instead</source>
        <translation>Usar um token de sessão</translation>
    </message>
    <message>
        <source>Use email and password instead</source>
        <translation>Usar e-mail e senha</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Entrando</translation>
    </message>
</context>
<context>
    <name>keyfob::SignInPage</name>
    <message>
        <source>Sign In Without Encryption</source>
        <translation>Entrar sem criptografia</translation>
    </message>
    <message>
        <source>Change the Address</source>
        <translation>Alterar o endereço</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Forget This Account</source>
        <translation>Esquecer esta conta</translation>
    </message>
    <message>
        <source>Enter your code</source>
        <translation>Digite seu código</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Entrar de novo</translation>
    </message>
    <message>
        <source>Sign in to NocoDB</source>
        <translation>Entrar no NocoDB</translation>
    </message>
    <message>
        <source>%1 has a second factor: enter the code that your authenticator shows, or a recovery code.</source>
        <translation>A conta %1 tem um segundo fator: digite o código mostrado pelo seu aplicativo autenticador ou um código de recuperação.</translation>
    </message>
    <message>
        <source>Paste another auth token of %1 to go on where you were.</source>
        <translation>Cole outro token de sessão de %1 para continuar de onde parou.</translation>
    </message>
    <message>
        <source>Enter your password to go on where you were.</source>
        <translation>Digite sua senha para continuar de onde parou.</translation>
    </message>
    <message>
        <source>With an auth token of a session in your browser.</source>
        <translation>Com o token de uma sessão aberta no seu navegador.</translation>
    </message>
    <message>
        <source>With your NocoDB email and password.</source>
        <translation>Com seu e-mail e sua senha do NocoDB.</translation>
    </message>
    <message>
        <source>The connection to %1 is not encrypted: anybody on the way can read your password and your tokens.</source>
        <translation>A conexão com %1 não é criptografada: qualquer pessoa no caminho pode ler sua senha e seus tokens.</translation>
    </message>
</context>
<context>
    <name>keyfob::StatusLine</name>
    <message>
        <source>Clear Now</source>
        <translation>Limpar agora</translation>
    </message>
    <message>
        <source>Not connected · next try in %L1 s</source>
        <translation>Sem conexão · nova tentativa em %L1&#xa0;s</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>Connected · session renews itself</source>
        <translation>Conectado · sessão renovada automaticamente</translation>
    </message>
    <message>
        <source>Connected · session ends %1</source>
        <translation>Conectado · fim da sessão: %1</translation>
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
        <translation>Sessão encerrada</translation>
    </message>
    <message>
        <source>Clipboard clears in %L1 s</source>
        <translation>Área de transferência limpa em %L1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenActions</name>
    <message>
        <source>Add New API Token</source>
        <translation>Novo token de API</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Substituir…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Forget the Copy on This Computer</source>
        <translation>Esquecer a cópia neste computador</translation>
    </message>
    <message>
        <source>Export List…</source>
        <translation>Exportar lista…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Read the list again (%1)</source>
        <translation>Atualizar a lista (%1)</translation>
    </message>
    <message>
        <source>Filter Tokens</source>
        <translation>Filtrar tokens</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>A token is being added.</source>
        <translation>Há um token sendo adicionado.</translation>
    </message>
    <message>
        <source>Add an API token (%1)</source>
        <translation>Adicionar um token de API (%1)</translation>
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
        <translation>Há tokens sendo excluídos.</translation>
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
        <translation>O token “%1” foi criado, mas a resposta do NocoDB se perdeu e, com ela, o próprio token. Exclua-o e adicione outro.</translation>
    </message>
    <message>
        <source>Created token “%1”.</source>
        <translation>Token “%1” criado.</translation>
    </message>
    <message>
        <source>The token may have been created: look at the list before you save it again.</source>
        <translation>O token pode ter sido criado: confira a lista antes de salvá-lo de novo.</translation>
    </message>
    <message>
        <source>The token was not created.</source>
        <translation>O token não foi criado.</translation>
    </message>
    <message>
        <source>Another token is being made right now. Save again in a moment.</source>
        <translation>Outro token está sendo criado. Salve de novo daqui a pouco.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenColumns</name>
    <message>
        <source>Sort and Columns</source>
        <translation>Ordem e colunas</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>Ordenar por “%1”</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Crescente</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Decrescente</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <translation>Coluna “%1”</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenCopying</name>
    <message>
        <source>Copied token “%1”.</source>
        <translation>Token “%1” copiado.</translation>
    </message>
    <message>
        <source>Copied token “%1” as an xc-token header.</source>
        <translation>Token “%1” copiado como cabeçalho xc-token.</translation>
    </message>
    <message>
        <source>Copied token “%1” as an Authorization header.</source>
        <translation>Token “%1” copiado como cabeçalho Authorization.</translation>
    </message>
    <message>
        <source>Copied token “%1” as JSON headers.</source>
        <translation>Token “%1” copiado como cabeçalhos JSON.</translation>
    </message>
    <message>
        <source>Copied token “%1” as a curl line.</source>
        <translation>Token “%1” copiado como comando curl.</translation>
    </message>
    <message>
        <source>Copied token “%1” as an .env line.</source>
        <translation>Token “%1” copiado como linha .env.</translation>
    </message>
    <message>
        <source>Copied token “%1” of %2.</source>
        <translation>Token “%1” de %2 copiado.</translation>
    </message>
    <message>
        <source>Copied token “%1” of %2 as an xc-token header.</source>
        <translation>Token “%1” de %2 copiado como cabeçalho xc-token.</translation>
    </message>
    <message>
        <source>Copied token “%1” of %2 as an Authorization header.</source>
        <translation>Token “%1” de %2 copiado como cabeçalho Authorization.</translation>
    </message>
    <message>
        <source>Copied token “%1” of %2 as JSON headers.</source>
        <translation>Token “%1” de %2 copiado como cabeçalhos JSON.</translation>
    </message>
    <message>
        <source>Copied token “%1” of %2 as a curl line.</source>
        <translation>Token “%1” de %2 copiado como comando curl.</translation>
    </message>
    <message>
        <source>Copied token “%1” of %2 as an .env line.</source>
        <translation>Token “%1” de %2 copiado como linha .env.</translation>
    </message>
    <message>
        <source>Token “%1” was not copied: another program has changed the clipboard. Copy it again.</source>
        <translation>O token “%1” não foi copiado: outro programa alterou a área de transferência. Copie o token de novo.</translation>
    </message>
    <message>
        <source>Your keyring has not given the copy of this token. Unlock it and refresh the list.</source>
        <translation>Seu chaveiro não forneceu a cópia deste token. Desbloqueie o chaveiro e atualize a lista.</translation>
    </message>
    <message>
        <source>NocoDB shows this token only once, when it is made.</source>
        <translation>O NocoDB mostra este token só uma vez, quando ele é criado.</translation>
    </message>
    <message>
        <source>Sign in again to copy or show it.</source>
        <translation>Entre de novo para copiá-lo ou mostrá-lo.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenDeletion</name>
    <message>
        <source>Deleted %1.</source>
        <translation>Excluído: %1.</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Delete token “%1”?</source>
        <translation>Excluir o token “%1”?</translation>
    </message>
    <message>
        <source>Whatever uses this token stops working at once. This cannot be undone.</source>
        <translation>Tudo o que usa este token deixará de funcionar imediatamente. Esta ação não pode ser desfeita.</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>Nome do token</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Criado por</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criação</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Token “%1” was already deleted.</source>
        <translation>O token “%1” já tinha sido excluído.</translation>
    </message>
    <message>
        <source>Deleted token “%1”.</source>
        <translation>Token “%1” excluído.</translation>
    </message>
    <message>
        <source>NocoDB still accepts this token. It will stop when the server is restarted.</source>
        <translation>O NocoDB ainda aceita este token. Ele deixará de ser aceito quando o servidor for reiniciado.</translation>
    </message>
    <message>
        <source>NocoDB still accepts these tokens. They will stop when the server is restarted.</source>
        <translation>O NocoDB ainda aceita estes tokens. Eles deixarão de ser aceitos quando o servidor for reiniciado.</translation>
    </message>
    <message>
        <source>It is not known yet whether NocoDB still accepts this token.</source>
        <translation>Ainda não se sabe se o NocoDB continua aceitando este token.</translation>
    </message>
    <message>
        <source>It is not known yet whether NocoDB still accepts these tokens.</source>
        <translation>Ainda não se sabe se o NocoDB continua aceitando estes tokens.</translation>
    </message>
    <message>
        <source>NocoDB no longer accepts %1.</source>
        <translation>O NocoDB não aceita mais %1.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenEditor</name>
    <message>
        <source>Token name</source>
        <translation>Nome do token</translation>
    </message>
    <message>
        <source>What is it for? For example: nightly backup</source>
        <translation>Para que serve? Por exemplo: backup noturno</translation>
    </message>
    <message>
        <source>Give the token a name, so that you know later what it is for.</source>
        <translation>Dê um nome ao token, para saber depois para que ele serve.</translation>
    </message>
    <message>
        <source>A name can have %L1 characters; take away %L2.</source>
        <translation>O nome pode ter no máximo %L1 caracteres; remova %L2.</translation>
    </message>
    <message>
        <source>You have a token of this name already. You can save another one.</source>
        <translation>Você já tem um token com este nome. Pode salvar outro mesmo assim.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>resta %Ln</numerusform>
            <numerusform>restam %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many</source>
        <translation>
            <numerusform>%Ln a mais</numerusform>
            <numerusform>%Ln a mais</numerusform>
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
        <translation>Valores separados por vírgulas (*.csv)</translation>
    </message>
    <message>
        <source>API tokens %1</source>
        <translation>Tokens de API %1</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>Nome do token</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Criado por</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>Criação (UTC)</translation>
    </message>
    <message>
        <source>Last used (UTC)</source>
        <translation>Último uso (UTC)</translation>
    </message>
    <message>
        <source>Expires (UTC)</source>
        <translation>Expiração (UTC)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>ativado</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>Saved the list, without the tokens, in “%1”.</source>
        <translation>Lista salva, sem os tokens, em “%1”.</translation>
    </message>
    <message>
        <source>The list could not be saved in “%1”. Choose a folder in which you may write and that has room, and export it again.</source>
        <translation>Não foi possível salvar a lista em “%1”. Escolha uma pasta em que você possa gravar e que tenha espaço livre, e exporte-a de novo.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenFields</name>
    <message>
        <source>This server does not allow signing in with email and password. Sign in to it in your browser, and paste your auth token here.</source>
        <translation>Este servidor não permite entrar com e-mail e senha. Entre nele pelo navegador e cole aqui seu token de sessão.</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Token de sessão</translation>
    </message>
    <message>
        <source>Open “%1” in Browser…</source>
        <translation>Abrir “%1” no navegador…</translation>
    </message>
    <message>
        <source>Open in Browser…</source>
        <translation>Abrir no navegador…</translation>
    </message>
    <message>
        <source>Where it is: in the browser, signed in to NocoDB, open the developer tools (F12) and Network. Any request to the server has it as its header xc-auth.</source>
        <translation>Onde encontrá-lo: entre no NocoDB pelo navegador e abra a aba Rede das ferramentas de desenvolvedor (F12). Toda requisição ao servidor traz o token no cabeçalho xc-auth.</translation>
    </message>
    <message>
        <source>The token of %1, valid until %2. It is not renewed: after that Keyfob asks for another one.</source>
        <translation>O token de %1, válido até %2. Ele não é renovado: depois disso, o Keyfob pede outro.</translation>
    </message>
    <message>
        <source>The token of %1. It is not renewed: when it ends, Keyfob asks for another one.</source>
        <translation>O token de %1. Ele não é renovado: quando expirar, o Keyfob pedirá outro.</translation>
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
        <translation>Filtrar por nome ou criador (%1)</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meus</translation>
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
        <translation>Token “%1” copiado.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenKeeping</name>
    <message>
        <source>Your keyring keeps a copy of token “%1”.</source>
        <translation>Seu chaveiro guarda uma cópia do token “%1”.</translation>
    </message>
    <message>
        <source>Your keyring has no copy of token “%1” any more.</source>
        <translation>Seu chaveiro não tem mais nenhuma cópia do token “%1”.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenListArea</name>
    <message>
        <source>Loading tokens</source>
        <translation>Carregando tokens</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenListModel</name>
    <message>
        <source>(no name)</source>
        <translation>(sem nome)</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>Ações para %1</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>Nome do token</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Criado por</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenListStatus</name>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Limpar filtro</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>Nenhum token encontrado</translation>
    </message>
    <message>
        <source>No name and no creator contains what you typed.</source>
        <translation>Nenhum nome ou criador contém o que você digitou.</translation>
    </message>
    <message>
        <source>The list could not be loaded</source>
        <translation>Não foi possível carregar a lista</translation>
    </message>
    <message>
        <source>Your tokens are safe on the server.</source>
        <translation>Seus tokens estão seguros no servidor.</translation>
    </message>
    <message>
        <source>No API tokens yet</source>
        <translation>Ainda não há tokens de API</translation>
    </message>
    <message>
        <source>A token lets a script or another program use your NocoDB account. Press “Add New API Token” to make the first.</source>
        <translation>Com um token, um script ou outro programa pode usar sua conta do NocoDB. Clique em “Novo token de API” para criar o primeiro.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>Your tokens appear here when the server can be reached.</source>
        <translation>Seus tokens aparecerão aqui quando o servidor estiver acessível.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sessão encerrada</translation>
    </message>
    <message>
        <source>Your tokens appear here when you have signed in again.</source>
        <translation>Seus tokens aparecerão aqui quando você entrar de novo.</translation>
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
            <numerusform>%Ln selecionado</numerusform>
            <numerusform>%Ln selecionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyfob::TokenReplacement</name>
    <message>
        <source>This token belongs to somebody else: a new one would be yours, not theirs.</source>
        <translation>Este token pertence a outra pessoa: um novo seria seu, não dela.</translation>
    </message>
    <message>
        <source>This token has no name: add a new one with a name, then delete this one.</source>
        <translation>Este token não tem nome: adicione um novo com nome e depois exclua este.</translation>
    </message>
    <message>
        <source>Another token is being made right now. Try again in a moment.</source>
        <translation>Outro token está sendo criado. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>A new token “%1” was created, but NocoDB’s reply was lost, and with it the token itself. The old one was not deleted. Delete the new one, and replace the old one again.</source>
        <translation>Um novo token “%1” foi criado, mas a resposta do NocoDB se perdeu e, com ela, o próprio token. O antigo não foi excluído. Exclua o novo e substitua o antigo outra vez.</translation>
    </message>
    <message>
        <source>Perhaps a new token “%1” was created: look at the list when it can be read again. The old one was not deleted.</source>
        <translation>Talvez um novo token “%1” tenha sido criado: confira a lista quando for possível lê-la de novo. O antigo não foi excluído.</translation>
    </message>
    <message>
        <source>Token “%1” was not replaced: no new one was created, and the old one was not deleted.</source>
        <translation>O token “%1” não foi substituído: nenhum novo foi criado, e o antigo não foi excluído.</translation>
    </message>
    <message>
        <source>A new token “%1” was created, but not copied. The old one was not deleted.</source>
        <translation>Um novo token “%1” foi criado, mas não copiado. O antigo não foi excluído.</translation>
    </message>
    <message>
        <source>The new token “%1” was copied. Delete the old one?</source>
        <translation>O novo token “%1” está na área de transferência. Excluir o antigo?</translation>
    </message>
    <message>
        <source>Whatever uses the old one stops working at once. Keep both until the new one is where it is needed.</source>
        <translation>Tudo o que usa o antigo deixará de funcionar imediatamente. Mantenha os dois até que o novo esteja onde é necessário.</translation>
    </message>
    <message>
        <source>Old one created</source>
        <translation>Criação do antigo</translation>
    </message>
    <message>
        <source>Old one’s ID</source>
        <translation>ID do antigo</translation>
    </message>
    <message>
        <source>Keep Both</source>
        <translation>Manter os dois</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>The old token “%1” was not deleted.</source>
        <translation>O token antigo “%1” não foi excluído.</translation>
    </message>
    <message>
        <source>Token “%1” was already deleted.</source>
        <translation>O token “%1” já tinha sido excluído.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenResultDialog</name>
    <message>
        <source>Keep a copy in this computer’s keyring</source>
        <translation>Guardar uma cópia no chaveiro deste computador</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>The new token “%1”</source>
        <translation>O novo token “%1”</translation>
    </message>
    <message>
        <source>NocoDB shows this token only now. Copy it and put it where it is needed: afterwards nobody can read it again.</source>
        <translation>O NocoDB só mostra este token agora. Copie-o e coloque-o onde é necessário: depois, ninguém poderá lê-lo de novo.</translation>
    </message>
    <message>
        <source>Keyfob can then copy and show this token whenever you are signed in. The copy goes when you log out.</source>
        <translation>Assim, o Keyfob poderá copiar e mostrar este token sempre que sua sessão estiver aberta. A cópia será removida quando você sair da conta.</translation>
    </message>
    <message>
        <source>The clipboard has not taken it. Press Copy again.</source>
        <translation>A área de transferência não o aceitou. Clique em “Copiar” de novo.</translation>
    </message>
    <message>
        <source>This token is shown only now. Close without copying it?</source>
        <translation>Este token só é mostrado agora. Fechar sem copiá-lo?</translation>
    </message>
    <message>
        <source>Nobody can read it again later. To have one that can be used, you would have to delete it and add another one.</source>
        <translation>Depois, ninguém poderá lê-lo de novo. Para ter um que possa ser usado, você teria que excluí-lo e adicionar outro.</translation>
    </message>
    <message>
        <source>Close Without Copying</source>
        <translation>Fechar sem copiar</translation>
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
        <translation>Nome do token</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Criado por</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criação</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiração</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>A copy is kept in this computer’s keyring.</source>
        <translation>Uma cópia fica guardada no chaveiro deste computador.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenTesting</name>
    <message>
        <source>NocoDB refuses “%1”. Replace it, or delete it.</source>
        <translation>O NocoDB recusa “%1”. Substitua o token ou exclua-o.</translation>
    </message>
    <message>
        <source>NocoDB accepts “%1”.</source>
        <translation>O NocoDB aceita “%1”.</translation>
    </message>
    <message>
        <source>NocoDB accepts “%1”: it is %2’s.</source>
        <translation>O NocoDB aceita “%1”: ele pertence a %2.</translation>
    </message>
    <message>
        <source>“%1” could not be tested.</source>
        <translation>Não foi possível testar “%1”.</translation>
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
        <translation>Ações</translation>
    </message>
    <message>
        <source>There is no token to act on.</source>
        <translation>Não há nenhum token ao qual aplicar uma ação.</translation>
    </message>
</context>
<context>
    <name>keyfob::UserButton</name>
    <message>
        <source>User menu</source>
        <translation>Menu do usuário</translation>
    </message>
</context>
<context>
    <name>keyfob::WaitingCommand</name>
    <message>
        <source>Sign in, and your auth token will be copied.</source>
        <translation>Entre na conta, e seu token de sessão será copiado.</translation>
    </message>
    <message>
        <source>Sign in, and you can save the new API token.</source>
        <translation>Entre na conta, e você poderá salvar o novo token de API.</translation>
    </message>
    <message>
        <source>Sign in, and the settings will open.</source>
        <translation>Entre na conta, e as configurações serão abertas.</translation>
    </message>
</context>
<context>
    <name>keyfob::Windowless</name>
    <message>
        <source>keyfob: These options are too long.</source>
        <translation>keyfob: estas opções são longas demais.</translation>
    </message>
    <message>
        <source>keyfob: The Keyfob that is running does not know these options. Close it, and start again.</source>
        <translation>keyfob: o Keyfob que está em execução não conhece estas opções. Feche-o e inicie-o de novo.</translation>
    </message>
    <message>
        <source>keyfob: Keyfob is running already, but does not answer. End it, and start again.</source>
        <translation>keyfob: o Keyfob já está em execução, mas não responde. Encerre-o e inicie-o de novo.</translation>
    </message>
</context>
<context>
    <name>keyfob::errortext</name>
    <message>
        <source>The server refused this: “%1”</source>
        <translation>O servidor recusou: “%1”</translation>
    </message>
    <message>
        <source>The server asks for a pause. Try again in a minute.</source>
        <translation>O servidor pede uma pausa. Tente de novo em um minuto.</translation>
    </message>
    <message>
        <source>The server asks for a pause of %L1 s. Try again after it.</source>
        <translation>O servidor pede uma pausa de %L1&#xa0;s. Tente de novo depois.</translation>
    </message>
    <message>
        <source>There is no server named %1. Check the address and your connection.</source>
        <translation>Não existe nenhum servidor chamado %1. Verifique o endereço e sua conexão.</translation>
    </message>
    <message>
        <source>%1 does not accept connections. Check the address and the port, and that NocoDB is running.</source>
        <translation>%1 não aceita conexões. Verifique o endereço e a porta e se o NocoDB está em execução.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. Try again.</source>
        <translation>A conexão com %1 foi perdida. Tente de novo.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check your connection and try again.</source>
        <translation>%1 não respondeu a tempo. Verifique sua conexão e tente de novo.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 cannot be reached, or lets nothing through. Check the proxy in the network settings.</source>
        <translation>O proxy no caminho para %1 está inacessível ou não deixa nada passar. Verifique o proxy nas configurações de rede.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 lets nobody through without the right user name and password. Enter those that you have for the proxy.</source>
        <translation>O proxy no caminho para %1 não deixa ninguém passar sem o nome de usuário e a senha corretos. Digite os que você tem para o proxy.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not signed by an authority that this computer knows.</source>
        <translation>O certificado de %1 não foi assinado por uma autoridade que este computador conheça.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Tell whoever runs the server.</source>
        <translation>O certificado de %1 expirou. Avise quem administra o servidor.</translation>
    </message>
    <message>
        <source>The certificate shown is not for %1. Check the address.</source>
        <translation>O certificado apresentado não é para %1. Verifique o endereço.</translation>
    </message>
    <message>
        <source>The certificate of %1 is another one than the one you trusted.</source>
        <translation>O certificado de %1 não é o mesmo em que você confiou.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. Check the address, and whether the server speaks https.</source>
        <translation>Não foi possível estabelecer uma conexão segura com %1. Verifique o endereço e se o servidor oferece https.</translation>
    </message>
    <message>
        <source>%1 sends us on to another address. Enter the address that your browser ends up at.</source>
        <translation>%1 redireciona para outro endereço. Digite o endereço ao qual seu navegador chega.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than anything NocoDB sends. Check the address.</source>
        <translation>A resposta de %1 é maior do que qualquer uma que o NocoDB envia. Verifique o endereço.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own. Try again in a while; if it stays, tell whoever runs the server.</source>
        <translation>%1 está com um problema interno. Tente de novo mais tarde; se continuar, avise quem administra o servidor.</translation>
    </message>
    <message>
        <source>There is a server at %1, but it is not NocoDB. Check the address; NocoDB may be in a folder below it.</source>
        <translation>Há um servidor em %1, mas não é o NocoDB. Verifique o endereço; o NocoDB pode estar em uma subpasta.</translation>
    </message>
    <message>
        <source>NocoDB at %1 is too old: it has no account tokens. Version 0.109 or newer is needed.</source>
        <translation>O NocoDB em %1 é antigo demais: não tem tokens de conta. É necessária a versão 0.109 ou mais recente.</translation>
    </message>
    <message>
        <source>%1 kept the token without saying why. Early releases of NocoDB delete tokens only through a base: create one there and try again.</source>
        <translation>%1 manteve o token sem dizer por quê. As primeiras versões do NocoDB só excluem tokens por meio de uma base: crie uma lá e tente de novo.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be understood. Try again; something between you and the server may have changed it.</source>
        <translation>Não foi possível entender a resposta de %1. Tente de novo; algo entre você e o servidor pode tê-la alterado.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Operação cancelada.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>Sua sessão terminou. Entre de novo.</translation>
    </message>
    <message>
        <source>Your account may not do this. Ask whoever runs the server.</source>
        <translation>Sua conta não tem permissão para isso. Fale com quem administra o servidor.</translation>
    </message>
    <message>
        <source>The server refused this without saying why.</source>
        <translation>O servidor recusou sem dizer por quê.</translation>
    </message>
    <message>
        <source>Email or password is wrong. Check both and try again.</source>
        <translation>E-mail ou senha incorretos. Verifique os dois e tente de novo.</translation>
    </message>
    <message>
        <source>NocoDB at %1 has no display names. It is too old for them.</source>
        <translation>O NocoDB em %1 não tem nomes de exibição: é antigo demais.</translation>
    </message>
    <message>
        <source>The current password is wrong. Enter it again.</source>
        <translation>A senha atual está incorreta. Digite-a de novo.</translation>
    </message>
    <message>
        <source>%1 gave no answer, so it is not known whether your password was changed. To find out, log out and sign in: try the new password first, then the old one.</source>
        <translation>%1 não respondeu; por isso, não se sabe se sua senha foi alterada. Para descobrir, saia da conta e entre de novo: tente primeiro a nova senha e depois a antiga.</translation>
    </message>
    <message>
        <source>Your saved session was not found: the keyring is locked, or the entry was removed. Unlock the keyring and press Retry, or sign in.</source>
        <translation>Sua sessão salva não foi encontrada: o chaveiro está bloqueado ou a entrada foi removida. Desbloqueie o chaveiro e clique em “Tentar de novo”, ou entre na conta.</translation>
    </message>
    <message>
        <source>Your keyring is locked. Unlock it and press Retry, or sign in.</source>
        <translation>Seu chaveiro está bloqueado. Desbloqueie-o e clique em “Tentar de novo”, ou entre na conta.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer, so Keyfob forgets your session when it is closed.</source>
        <translation>Nenhum chaveiro responde neste computador; por isso, o Keyfob esquece sua sessão ao ser fechado.</translation>
    </message>
    <message>
        <source>The session is too large for the keyring. Sign in again at the next start.</source>
        <translation>A sessão é grande demais para o chaveiro. Entre de novo na próxima vez que abrir o Keyfob.</translation>
    </message>
    <message>
        <source>The saved session could not be read: something else has changed its entry in the keyring. Sign in to replace it.</source>
        <translation>Não foi possível ler a sessão salva: outro programa alterou a entrada dela no chaveiro. Entre na conta para substituí-la.</translation>
    </message>
    <message>
        <source>The keyring could not be read. Press Retry, or sign in to go on.</source>
        <translation>Não foi possível ler o chaveiro. Clique em “Tentar de novo” ou entre na conta para continuar.</translation>
    </message>
    <message>
        <source>Enter the address of your NocoDB server.</source>
        <translation>Digite o endereço do seu servidor NocoDB.</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>O endereço deve começar com https:// ou http://.</translation>
    </message>
    <message>
        <source>This is not a server’s address. Enter one like https://nocodb.example.com.</source>
        <translation>Este não é o endereço de um servidor. Digite um como https://nocodb.example.com.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>A porta deve ser um número de 1 a 65535.</translation>
    </message>
    <message>
        <source>There is no such file. Choose another one, or empty the field.</source>
        <translation>Esse arquivo não existe. Escolha outro ou deixe o campo vazio.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check its permissions, or choose another one.</source>
        <translation>Não é possível ler este arquivo. Verifique as permissões dele ou escolha outro.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. Choose one in PEM or DER format.</source>
        <translation>Não há nenhum certificado neste arquivo. Escolha um no formato PEM ou DER.</translation>
    </message>
    <message>
        <source>Waiting for your keyring…</source>
        <translation>Aguardando seu chaveiro…</translation>
    </message>
    <message>
        <source>Your keyring did not remove the saved session. Remove the entry “Keyfob” in your keyring’s own program.</source>
        <translation>Seu chaveiro não removeu a sessão salva. Remova a entrada “Keyfob” no programa do próprio chaveiro.</translation>
    </message>
    <message>
        <source>The server could not be told. Other sessions go on until their tokens end.</source>
        <translation>Não foi possível avisar o servidor. As outras sessões continuam até que os tokens delas expirem.</translation>
    </message>
    <message>
        <source>The server does not accept this token: it has ended, or belongs to another server. Copy a new one.</source>
        <translation>O servidor não aceita este token: ele expirou ou é de outro servidor. Copie um novo.</translation>
    </message>
    <message>
        <source>This token belongs to another account than the one whose session has ended. Copy one of that account.</source>
        <translation>Este token é de uma conta diferente daquela cuja sessão terminou. Copie um daquela conta.</translation>
    </message>
    <message>
        <source>The server gives out sessions that have ended already. Whoever runs it must give NC_JWT_EXPIRES_IN a unit, such as 10h.</source>
        <translation>O servidor fornece sessões que já expiraram. Quem o administra precisa pôr uma unidade em NC_JWT_EXPIRES_IN, por exemplo 10h.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer, so your saved session cannot be read. Start the keyring and press Retry, or sign in.</source>
        <translation>Nenhum chaveiro responde neste computador; por isso, não é possível ler sua sessão salva. Inicie o chaveiro e clique em “Tentar de novo”, ou entre na conta.</translation>
    </message>
    <message>
        <source>Keyfob is still connecting. Try again in a moment.</source>
        <translation>O Keyfob ainda está se conectando. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The server cannot be reached now. Press Retry first.</source>
        <translation>O servidor está inacessível agora. Clique primeiro em “Tentar de novo”.</translation>
    </message>
    <message>
        <source>You are not signed in any more. Sign in again first.</source>
        <translation>Sua sessão não está mais aberta. Primeiro, entre de novo.</translation>
    </message>
</context>
<context>
    <name>keyfob::keyringtext</name>
    <message>
        <source>Your keyring is locked, so you stay signed in until Keyfob is closed. To be kept signed in, unlock it and sign in again.</source>
        <translation>Seu chaveiro está bloqueado; por isso, a sessão fica aberta só até o Keyfob ser fechado. Para mantê-la aberta por mais tempo, desbloqueie o chaveiro e entre de novo.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer, so you stay signed in until Keyfob is closed.</source>
        <translation>Nenhum chaveiro responde neste computador; por isso, a sessão fica aberta só até o Keyfob ser fechado.</translation>
    </message>
    <message>
        <source>The session is too large for your keyring, so you stay signed in until Keyfob is closed.</source>
        <translation>A sessão é grande demais para o seu chaveiro; por isso, fica aberta só até o Keyfob ser fechado.</translation>
    </message>
    <message>
        <source>Your keyring has not taken the session, so you stay signed in until Keyfob is closed. To be kept signed in, log out and sign in again.</source>
        <translation>Seu chaveiro não aceitou a sessão; por isso, ela fica aberta só até o Keyfob ser fechado. Para mantê-la aberta por mais tempo, saia da conta e entre de novo.</translation>
    </message>
    <message>
        <source>Your keyring has not taken the proxy’s password: Keyfob has to ask for it again at the next start.</source>
        <translation>Seu chaveiro não aceitou a senha do proxy: o Keyfob terá que pedi-la de novo na próxima vez que for aberto.</translation>
    </message>
    <message>
        <source>Your keyring is locked, so no copy of token “%1” is kept. It can be copied here until your session ends.</source>
        <translation>Seu chaveiro está bloqueado; por isso, nenhuma cópia do token “%1” fica guardada. Você pode copiar o token aqui até sua sessão terminar.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer, so no copy of token “%1” is kept. It can be copied here until your session ends.</source>
        <translation>Nenhum chaveiro responde neste computador; por isso, nenhuma cópia do token “%1” fica guardada. Você pode copiar o token aqui até sua sessão terminar.</translation>
    </message>
    <message>
        <source>Token “%1” is too long for your keyring, so no copy of it is kept. It can be copied here until your session ends.</source>
        <translation>O token “%1” é longo demais para o seu chaveiro; por isso, nenhuma cópia dele fica guardada. Você pode copiar o token aqui até sua sessão terminar.</translation>
    </message>
    <message>
        <source>Your keyring has not taken a copy of token “%1”. It can be copied here until your session ends.</source>
        <translation>Seu chaveiro não aceitou a cópia do token “%1”. Você pode copiar o token aqui até sua sessão terminar.</translation>
    </message>
    <message>
        <source>You are signed in until Keyfob is closed, so no copies are kept. To keep them, sign in with “Keep me signed in”.</source>
        <translation>A sessão fica aberta só até o Keyfob ser fechado; por isso, nenhuma cópia fica guardada. Para guardar cópias, marque “Manter a sessão aberta” ao entrar.</translation>
    </message>
    <message>
        <source>Your keyring has not taken the session, so it is not asked to keep copies.</source>
        <translation>Seu chaveiro não aceitou a sessão; por isso, o Keyfob não guarda cópias nele.</translation>
    </message>
    <message>
        <source>Your keyring did not remove the copy of a token. Remove the entry of Keyfob that ends with “token %1” in your keyring’s own program.</source>
        <translation>Seu chaveiro não removeu a cópia de um token. No programa do próprio chaveiro, remova a entrada do Keyfob que termina em “token %1”.</translation>
    </message>
    <message>
        <source>Your keyring did not remove all copies of your tokens. Remove the entries “Keyfob” in your keyring’s own program.</source>
        <translation>Seu chaveiro não removeu todas as cópias dos seus tokens. Remova as entradas “Keyfob” no programa do próprio chaveiro.</translation>
    </message>
</context>
<context>
    <name>keyfob::signintext</name>
    <message>
        <source>Enter the one that your authenticator shows now, or a recovery code; if that does not help, cancel and sign in again.</source>
        <translation>Digite o que seu aplicativo autenticador mostra agora ou um código de recuperação; se isso não resolver, cancele e entre de novo.</translation>
    </message>
    <message>
        <source>The server does not accept this code: “%1”.</source>
        <translation>O servidor não aceita este código: “%1”.</translation>
    </message>
    <message>
        <source>There is a server at %1, but it is not NocoDB. NocoDB answers at %2.</source>
        <translation>Há um servidor em %1, mas não é o NocoDB. O NocoDB responde em %2.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open %1 in one yourself.</source>
        <translation>Não foi possível abrir um navegador. Abra %1 manualmente em um.</translation>
    </message>
    <message>
        <source>Paste your auth token.</source>
        <translation>Cole seu token de sessão.</translation>
    </message>
    <message>
        <source>This is an API token, and an auth token is needed: the one of your session in the browser.</source>
        <translation>Este é um token de API, mas é preciso um token de sessão: o da sua sessão no navegador.</translation>
    </message>
    <message>
        <source>This is not an auth token. One is three long words with dots between them: copy it again, the whole of it.</source>
        <translation>Este não é um token de sessão. Um token de sessão consiste em três sequências longas separadas por pontos: copie-o de novo, por inteiro.</translation>
    </message>
</context>
<context>
    <name>keyfob::tokentext</name>
    <message>
        <source>unknown</source>
        <translation>desconhecida</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirado</translation>
    </message>
    <message>
        <source>within the hour</source>
        <translation>em menos de uma hora</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>em %Ln&#xa0;hora</numerusform>
            <numerusform>em %Ln&#xa0;horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>em %Ln&#xa0;dia</numerusform>
            <numerusform>em %Ln&#xa0;dias</numerusform>
        </translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>active</source>
        <translation>ativo</translation>
    </message>
</context>
</TS>
