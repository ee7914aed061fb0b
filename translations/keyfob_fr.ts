<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>BatchOutcome</name>
    <message>
        <source>%L1 of %L2 deleted.</source>
        <translation>Supprimés&#xa0;: %L1 sur %L2.</translation>
    </message>
    <message>
        <source>Already deleted: %1.</source>
        <translation>Déjà supprimé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not deleted: %1.</source>
        <translation>Non supprimé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Perhaps deleted: %1. Look at the list when it can be read again.</source>
        <translation>Peut-être supprimé&#xa0;: %1. Consultez la liste dès qu’elle pourra être relue.</translation>
    </message>
    <message>
        <source>Not tried: %1.</source>
        <translation>Non tenté&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>PastedToken</name>
    <message>
        <source>Several tokens begin like this one: %1. NocoDB shows no more of them. Compare when they were created.</source>
        <translation>Plusieurs jetons commencent comme celui-ci&#xa0;: %1. NocoDB n’en montre que le début. Comparez leurs dates de création.</translation>
    </message>
    <message>
        <source>This is token “%1”.</source>
        <translation>C’est le jeton «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No token of the list is this one. It may have been deleted, or belong to another account: switch to that one and paste it there.</source>
        <translation>Ce jeton n’est pas dans la liste. Il a peut-être été supprimé, ou il appartient à un autre compte&#xa0;: dans ce cas, passez à ce compte et collez-y le jeton.</translation>
    </message>
    <message>
        <source>Which token this is cannot be looked up now.</source>
        <translation>Impossible de vérifier pour le moment de quel jeton il s’agit.</translation>
    </message>
    <message>
        <source>This token was not found, but the list is not complete now. Refresh it and paste the token again.</source>
        <translation>Ce jeton est introuvable, mais la liste est incomplète pour le moment. Actualisez-la et collez à nouveau le jeton.</translation>
    </message>
</context>
<context>
    <name>TokenNames</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
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
        <translation>keyfob&#xa0;: aucun écran disponible pour ouvrir une fenêtre&#x202f;; lancez le programme depuis une session de bureau.</translation>
    </message>
</context>
<context>
    <name>keyfob</name>
    <message>
        <source>Network Settings</source>
        <translation>Paramètres réseau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Trust the certificate of %1?</source>
        <translation>Faire confiance au certificat du serveur %1&#x202f;?</translation>
    </message>
    <message>
        <source>Trust it only if whoever runs the server confirms the fingerprint: otherwise somebody in between could read your password and your tokens.</source>
        <translation>Ne l’acceptez que si la personne qui gère le serveur confirme l’empreinte&#xa0;: sinon, quelqu’un pourrait intercepter votre mot de passe et vos jetons.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Délivré à</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Trusted before</source>
        <translation>SHA-256 précédent</translation>
    </message>
    <message>
        <source>Trust This Certificate</source>
        <translation>Faire confiance à ce certificat</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
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
        <translation>À propos de Keyfob</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>For the API tokens of a NocoDB server. Keyfob is an independent program: it is not made, and not endorsed, by those who make NocoDB.</source>
        <translation>Pour les jetons d’API d’un serveur NocoDB. Keyfob est un programme indépendant&#xa0;: il n’est ni développé ni approuvé par l’éditeur de NocoDB.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, without any warranty.</source>
        <translation>Logiciel libre sous licence MIT, fourni sans aucune garantie.</translation>
    </message>
</context>
<context>
    <name>keyfob::AccountActions</name>
    <message>
        <source>Account Settings</source>
        <translation>Paramètres du compte</translation>
    </message>
    <message>
        <source>Copy Auth Token</source>
        <translation>Copier le jeton de session</translation>
    </message>
    <message>
        <source>Log Out…</source>
        <translation>Se déconnecter…</translation>
    </message>
    <message>
        <source>User menu</source>
        <translation>Menu utilisateur</translation>
    </message>
    <message>
        <source>Copied the auth token. It is valid until %1.</source>
        <translation>Jeton de session copié. Fin de validité&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Copied the auth token.</source>
        <translation>Jeton de session copié.</translation>
    </message>
    <message>
        <source>The auth token was not copied: it has to be renewed first.</source>
        <translation>Le jeton de session n’a pas été copié&#xa0;: il doit d’abord être renouvelé.</translation>
    </message>
    <message>
        <source>The auth token was not copied: another program has changed the clipboard. Copy it again.</source>
        <translation>Le jeton de session n’a pas été copié&#xa0;: un autre programme a modifié le presse-papiers. Copiez à nouveau le jeton.</translation>
    </message>
</context>
<context>
    <name>keyfob::AccountChoice</name>
    <message>
        <source>Keyfob was asked to go to %1 meanwhile. Finish this sign-in first, then ask again.</source>
        <translation>Entre-temps, une demande d’ouverture de %1 est arrivée. Terminez d’abord cette connexion, puis recommencez.</translation>
    </message>
</context>
<context>
    <name>keyfob::AccountMenu</name>
    <message>
        <source>Switch Account</source>
        <translation>Changer de compte</translation>
    </message>
    <message>
        <source>Add Account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>keyfob::AccountView</name>
    <message>
        <source>This session has ended already; only what is left of it here is removed. Your API tokens go on working.</source>
        <translation>Cette session est déjà terminée&#x202f;; seul ce qu’il en reste ici sera retiré. Vos jetons d’API continuent de fonctionner.</translation>
    </message>
    <message>
        <source>Your keyring’s copies of tokens that NocoDB shows only once are removed: nobody can read these again.</source>
        <translation>Les copies des jetons que NocoDB n’affiche qu’une seule fois seront supprimées de votre trousseau de clés&#xa0;: plus personne ne pourra lire ces jetons.</translation>
    </message>
    <message>
        <source>Log out of %1?</source>
        <translation>Se déconnecter du serveur %1&#x202f;?</translation>
    </message>
    <message>
        <source>Forget on This Computer</source>
        <translation>Oublier sur cet ordinateur</translation>
    </message>
    <message>
        <source>Log Out Everywhere</source>
        <translation>Se déconnecter partout</translation>
    </message>
    <message>
        <source>“Log Out Everywhere” ends all of your sessions on the server, in every browser and program. “Forget on This Computer” only removes the session from here. Your API tokens go on working either way.</source>
        <translation>«&#xa0;Se déconnecter partout&#xa0;» met fin à toutes vos sessions sur le serveur, dans tous les navigateurs et programmes. «&#xa0;Oublier sur cet ordinateur&#xa0;» retire seulement la session d’ici. Dans les deux cas, vos jetons d’API continuent de fonctionner.</translation>
    </message>
    <message>
        <source>Keyfob cannot end this session on the server now; only what is left of it here is removed. To end it there, too, sign in first. Your API tokens go on working.</source>
        <translation>Keyfob ne peut pas terminer cette session sur le serveur pour l’instant&#x202f;; seul ce qu’il en reste ici sera retiré. Pour la terminer là-bas aussi, connectez-vous d’abord. Vos jetons d’API continuent de fonctionner.</translation>
    </message>
</context>
<context>
    <name>keyfob::AppearanceMenu</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
</context>
<context>
    <name>keyfob::BulkDeletion</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln token(s)?</source>
        <translation>
            <numerusform>Supprimer %Ln jeton&#x202f;?</numerusform>
            <numerusform>Supprimer %Ln jetons&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever uses these tokens stops working at once. This cannot be undone.</source>
        <translation>Tout ce qui utilise ces jetons cessera aussitôt de fonctionner. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Tokens to delete</source>
        <translation>Jetons à supprimer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Deleting… %L1 of %L2</source>
        <translation>Suppression… %L1 sur %L2</translation>
    </message>
</context>
<context>
    <name>keyfob::CertificateFacts</name>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Délivré à</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Stop Trusting It</source>
        <translation>Ne plus faire confiance</translation>
    </message>
    <message>
        <source>Signed by an authority that is trusted.</source>
        <translation>Signé par une autorité reconnue.</translation>
    </message>
    <message>
        <source>You chose to trust exactly this certificate.</source>
        <translation>Vous avez choisi de faire confiance à ce certificat précis.</translation>
    </message>
    <message>
        <source>Not trusted: nothing is sent to this server.</source>
        <translation>Certificat non reconnu&#xa0;: rien n’est envoyé à ce serveur.</translation>
    </message>
</context>
<context>
    <name>keyfob::CheckLine</name>
    <message>
        <source>This NocoDB has no account yet. Open it in a browser to create the first one.</source>
        <translation>Il n’y a encore aucun compte sur ce serveur NocoDB. Ouvrez-le dans un navigateur pour créer le premier.</translation>
    </message>
    <message>
        <source>Show Certificate…</source>
        <translation>Afficher le certificat…</translation>
    </message>
    <message>
        <source>Enter Proxy Password…</source>
        <translation>Mot de passe du proxy…</translation>
    </message>
    <message>
        <source>Network Settings…</source>
        <translation>Paramètres réseau…</translation>
    </message>
    <message>
        <source>Looking for NocoDB at %1…</source>
        <translation>Recherche de NocoDB à l’adresse %1…</translation>
    </message>
    <message>
        <source>NocoDB answers. The user name and password in the address are not used: enter them below.</source>
        <translation>NocoDB répond. Le nom d’utilisateur et le mot de passe contenus dans l’adresse ne sont pas utilisés&#xa0;: saisissez-les ci-dessous.</translation>
    </message>
    <message>
        <source>NocoDB answers, and the connection is encrypted.</source>
        <translation>NocoDB répond et la connexion est chiffrée.</translation>
    </message>
    <message>
        <source>NocoDB answers, on this computer.</source>
        <translation>NocoDB répond sur cet ordinateur.</translation>
    </message>
    <message>
        <source>NocoDB answers, but the connection is not encrypted.</source>
        <translation>NocoDB répond, mais la connexion n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>It answers in %L1 ms.</source>
        <translation>Temps de réponse&#xa0;: %L1&#xa0;ms.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
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
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>Enter the code that your authenticator shows, or a recovery code.</source>
        <translation>Saisissez le code affiché par votre application d’authentification, ou un code de récupération.</translation>
    </message>
</context>
<context>
    <name>keyfob::CommandLine</name>
    <message>
        <source>Address of the NocoDB server to sign in to.</source>
        <translation>Adresse du serveur NocoDB auquel se connecter.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Email address to sign in with.</source>
        <translation>Adresse e-mail à utiliser pour se connecter.</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation>Afficher la version et quitter.</translation>
    </message>
    <message>
        <source>Print this help and exit.</source>
        <translation>Afficher cette aide et quitter.</translation>
    </message>
    <message>
        <source>Manages the account tokens of a NocoDB server.</source>
        <translation>Gère les jetons de compte d’un serveur NocoDB.</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>Argument inattendu «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Try “keyfob --help” for the options there are.</source>
        <translation>«&#xa0;keyfob --help&#xa0;» affiche les options disponibles.</translation>
    </message>
    <message>
        <source>Your administrator has set the server, so the address given by --server is not used.</source>
        <translation>Le serveur est défini par votre administrateur&#x202f;; l’adresse donnée avec --server n’est pas utilisée.</translation>
    </message>
    <message>
        <source>Copy the auth token to the clipboard.</source>
        <translation>Copier le jeton de session dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Begin a new API token of this name; it is not saved by itself.</source>
        <translation>Préparer un nouveau jeton d’API de ce nom ; il n’est pas enregistré automatiquement.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>Open a tab of Account Settings: %1.</source>
        <translation>Ouvrir un onglet des paramètres du compte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>TAB</source>
        <translation>ONGLET</translation>
    </message>
    <message>
        <source>--copy-auth-token, --add-token and --settings do not go together: use one.</source>
        <translation>--copy-auth-token, --add-token et --settings ne peuvent pas être combinées&#xa0;: n’en utilisez qu’une.</translation>
    </message>
    <message>
        <source>There is no tab “%1”. The tabs are %2.</source>
        <translation>Il n’y a pas d’onglet «&#xa0;%1&#xa0;». Onglets disponibles&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>keyfob::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>keyfob::CopyAsMenu</name>
    <message>
        <source>xc-token Header</source>
        <translation>En-tête xc-token</translation>
    </message>
    <message>
        <source>Authorization Header</source>
        <translation>En-tête Authorization</translation>
    </message>
    <message>
        <source>JSON Headers</source>
        <translation>En-têtes JSON</translation>
    </message>
    <message>
        <source>curl Line</source>
        <translation>Commande curl</translation>
    </message>
    <message>
        <source>.env Line</source>
        <translation>Ligne .env</translation>
    </message>
    <message>
        <source>Copy As</source>
        <translation>Copier comme</translation>
    </message>
</context>
<context>
    <name>keyfob::DiagnosticsDialog</name>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save Diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
        <source>This is what is saved, to be sent with a report about trouble: no address, no email, no name and no secret. Read it before you send it.</source>
        <translation>Voici ce qui est enregistré, pour accompagner un signalement de problème&#xa0;: ni adresse, ni e-mail, ni nom, ni secret. Relisez-le avant de l’envoyer.</translation>
    </message>
    <message>
        <source>This is what is saved</source>
        <translation>Voici ce qui est enregistré</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>Saved in “%1”.</source>
        <translation>Enregistré dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This could not be saved in “%1”. Choose a folder in which you may write and that has room.</source>
        <translation>Impossible d’enregistrer dans «&#xa0;%1&#xa0;». Choisissez un dossier où vous pouvez écrire et où il reste de la place.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>keyfob::DisplayNameEditor</name>
    <message>
        <source>Display name</source>
        <translation>Nom d’affichage</translation>
    </message>
    <message>
        <source>Empty: your email address is shown</source>
        <translation>Vide&#xa0;: votre adresse e-mail est affichée</translation>
    </message>
    <message>
        <source>A display name can have %L1 characters; take away %L2.</source>
        <translation>Le nom d’affichage peut contenir %L1 caractères au maximum&#x202f;; retirez-en %L2.</translation>
    </message>
</context>
<context>
    <name>keyfob::ForeignToken</name>
    <message>
        <source>I know that this token is not mine</source>
        <translation>Je sais que ce jeton n’est pas à moi</translation>
    </message>
    <message>
        <source>I know that not all of these tokens are mine</source>
        <translation>Je sais que ces jetons ne sont pas tous à moi</translation>
    </message>
    <message>
        <source>I know that this is %1’s token</source>
        <translation>Je sais que ce jeton appartient à %1</translation>
    </message>
    <message>
        <source>I know that there are tokens of others among them (%1)</source>
        <translation>Je sais que des jetons d’autres personnes en font partie (%1)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Copy token “%1” of somebody else?</source>
        <translation>Copier le jeton «&#xa0;%1&#xa0;» de quelqu’un d’autre&#x202f;?</translation>
    </message>
    <message>
        <source>Show token “%1” of somebody else?</source>
        <translation>Afficher le jeton «&#xa0;%1&#xa0;» de quelqu’un d’autre&#x202f;?</translation>
    </message>
    <message>
        <source>Whoever has this token can do in NocoDB whatever its owner can.</source>
        <translation>Avec ce jeton, on peut faire dans NocoDB tout ce que peut faire la personne à qui il appartient.</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>Nom du jeton</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Copy Token</source>
        <translation>Copier le jeton</translation>
    </message>
    <message>
        <source>Show Token</source>
        <translation>Afficher le jeton</translation>
    </message>
</context>
<context>
    <name>keyfob::HelpMenu</name>
    <message>
        <source>No browser has opened. The manual is at %1.</source>
        <translation>Aucun navigateur ne s’est ouvert. Le manuel se trouve à l’adresse %1.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Save Diagnostics…</source>
        <translation>Enregistrer le diagnostic…</translation>
    </message>
    <message>
        <source>Manual in Your Browser</source>
        <translation>Manuel dans le navigateur</translation>
    </message>
    <message>
        <source>About Keyfob</source>
        <translation>À propos de Keyfob</translation>
    </message>
</context>
<context>
    <name>keyfob::InlineEditor</name>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>keyfob::KeepChoice</name>
    <message>
        <source>The session is kept in this computer’s keyring.</source>
        <translation>La session est conservée dans le trousseau de clés de cet ordinateur.</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <translation>Garder ma session ouverte</translation>
    </message>
</context>
<context>
    <name>keyfob::LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>System Default</source>
        <translation>Langue du système</translation>
    </message>
</context>
<context>
    <name>keyfob::LockChoices</name>
    <message>
        <source>Lock</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Verrouiller après</translation>
    </message>
    <message>
        <source>Without use. Keyfob waits while it shows a token that nobody can read again.</source>
        <translation>Sans activité. Keyfob attend tant qu’il affiche un jeton que personne ne pourra relire.</translation>
    </message>
    <message>
        <source>Lock when the screen is locked</source>
        <translation>Verrouiller en même temps que l’écran</translation>
    </message>
    <message>
        <source>Lock Now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>%1 locks at any time.</source>
        <translation>%1 verrouille Keyfob à tout moment.</translation>
    </message>
    <message>
        <source>Locking takes your session and all tokens out of memory and off the screen. Unlock reads the session from your keyring again.</source>
        <translation>Le verrouillage retire votre session et tous les jetons de la mémoire et de l’écran. «&#xa0;Déverrouiller&#xa0;» relit la session dans votre trousseau de clés.</translation>
    </message>
    <message>
        <source>Locking takes your session and all tokens out of memory and off the screen. This session is not in your keyring: afterwards you have to sign in again.</source>
        <translation>Le verrouillage retire votre session et tous les jetons de la mémoire et de l’écran. Cette session n’est pas dans votre trousseau de clés&#xa0;: vous devrez ensuite vous reconnecter.</translation>
    </message>
</context>
<context>
    <name>keyfob::LockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Keyfob is locked</source>
        <translation>Keyfob est verrouillé</translation>
    </message>
    <message>
        <source>Press Unlock to go on where you left off. Your keyring may ask for its password first.</source>
        <translation>Cliquez sur «&#xa0;Déverrouiller&#xa0;» pour reprendre là où vous en étiez. Votre trousseau de clés vous demandera peut-être d’abord son mot de passe.</translation>
    </message>
</context>
<context>
    <name>keyfob::MainWindow</name>
    <message>
        <source>%1 on %2:</source>
        <translation>%1 sur %2&#xa0;:</translation>
    </message>
</context>
<context>
    <name>keyfob::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>keyfob::NavButton</name>
    <message>
        <source>current page</source>
        <translation>page actuelle</translation>
    </message>
</context>
<context>
    <name>keyfob::NetworkForm</name>
    <message>
        <source>Enter a number of seconds from %L1 to %L2.</source>
        <translation>Saisissez un nombre de secondes compris entre %L1 et %L2.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Fichier CA</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose CA File…</source>
        <translation>Choisir un fichier CA…</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Time limit in seconds</source>
        <translation>Délai maximal en secondes</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Défini par votre administrateur.</translation>
    </message>
    <message>
        <source>How long Keyfob waits for a whole answer.</source>
        <translation>Temps pendant lequel Keyfob attend une réponse complète.</translation>
    </message>
    <message>
        <source>Authorities of this file are trusted in addition to the system’s.</source>
        <translation>Les autorités de ce fichier sont reconnues en plus de celles du système.</translation>
    </message>
    <message>
        <source>Choose CA File</source>
        <translation>Choisir un fichier CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Certificats (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>keyfob::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Newest tokens</source>
        <translation>Derniers jetons</translation>
    </message>
    <message>
        <source>Show All Tokens</source>
        <translation>Voir tous les jetons</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>There is no auth token to copy now.</source>
        <translation>Aucun jeton de session à copier pour le moment.</translation>
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
        <translation>Le jeton de session est encore valable pendant %1 et se renouvelle automatiquement.</translation>
    </message>
    <message>
        <source>The auth token lives for another %1 and is not renewed: after that you sign in again.</source>
        <translation>Le jeton de session est encore valable pendant %1 et n’est pas renouvelé&#xa0;: il faudra ensuite vous reconnecter.</translation>
    </message>
    <message>
        <source>No tokens to show</source>
        <translation>Aucun jeton à afficher</translation>
    </message>
</context>
<context>
    <name>keyfob::PasswordFields</name>
    <message>
        <source>Email</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
</context>
<context>
    <name>keyfob::PasswordForm</name>
    <message>
        <source>Current password</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>%L1 to %L2 characters, of any kind.</source>
        <translation>De %L1 à %L2 caractères, quels qu’ils soient.</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Confirmation du mot de passe</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Modification…</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>Saisissez votre mot de passe actuel.</translation>
    </message>
    <message>
        <source>The new password needs %L1 characters or more.</source>
        <translation>Le nouveau mot de passe doit contenir au moins %L1 caractères.</translation>
    </message>
    <message>
        <source>The new password can have %L1 characters; take away %L2.</source>
        <translation>Le nouveau mot de passe peut contenir %L1 caractères au maximum&#x202f;; retirez-en %L2.</translation>
    </message>
    <message>
        <source>The new passwords differ. Enter the new one again.</source>
        <translation>Les nouveaux mots de passe ne correspondent pas. Saisissez à nouveau la confirmation.</translation>
    </message>
</context>
<context>
    <name>keyfob::PasswordSection</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Change Password…</source>
        <translation>Changer le mot de passe…</translation>
    </message>
    <message>
        <source>Changing it ends your sessions in all other browsers and programs. Your API tokens go on working.</source>
        <translation>Changer le mot de passe met fin à vos sessions dans tous les autres navigateurs et programmes. Vos jetons d’API continuent de fonctionner.</translation>
    </message>
    <message>
        <source>%1 This session may end, too: sign in with the new password then.</source>
        <translation>%1 Cette session pourrait aussi prendre fin&#xa0;: reconnectez-vous alors avec le nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Your password was changed. Your other sessions have ended.</source>
        <translation>Votre mot de passe a été changé. Vos autres sessions sont terminées.</translation>
    </message>
</context>
<context>
    <name>keyfob::PreferencesTab</name>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Page de démarrage</translation>
    </message>
    <message>
        <source>Copied and Shown Secrets</source>
        <translation>Jetons copiés et affichés</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Vider le presse-papiers après</translation>
    </message>
    <message>
        <source>Hide a shown token after</source>
        <translation>Masquer un jeton affiché après</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Défini par votre administrateur.</translation>
    </message>
    <message>
        <source>System Default</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>Where I Left Off</source>
        <translation>Dernière page ouverte</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
</context>
<context>
    <name>keyfob::ProfileTab</name>
    <message>
        <source>Change Display Name</source>
        <translation>Modifier le nom d’affichage</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID utilisateur</translation>
    </message>
    <message>
        <source>Your display name was removed.</source>
        <translation>Votre nom d’affichage a été supprimé.</translation>
    </message>
    <message>
        <source>You are called “%1” now.</source>
        <translation>Votre nom d’affichage est maintenant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Super admin</source>
        <translation>Super-administrateur</translation>
    </message>
    <message>
        <source>Organization creator</source>
        <translation>Créateur (organisation)</translation>
    </message>
    <message>
        <source>Organization viewer</source>
        <translation>Lecteur (organisation)</translation>
    </message>
</context>
<context>
    <name>keyfob::ProxyForm</name>
    <message>
        <source>Enter the proxy’s name or IP address, such as proxy.example.com.</source>
        <translation>Saisissez le nom ou l’adresse IP du proxy, par exemple proxy.example.com.</translation>
    </message>
    <message>
        <source>Enter the proxy’s port, a number from 1 to 65535.</source>
        <translation>Saisissez le port du proxy, un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Enter names, IP addresses or networks such as 10.0.0.0/8, with commas between them.</source>
        <translation>Impossible d’interpréter %1. Saisissez des noms, des adresses IP ou des réseaux comme 10.0.0.0/8, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>Type de proxy</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Hôte du proxy</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one.</source>
        <translation>Seulement si le proxy en demande un.</translation>
    </message>
    <message>
        <source>No proxy for</source>
        <translation>Pas de proxy pour</translation>
    </message>
    <message>
        <source>Names, IP addresses or networks, with commas between them.</source>
        <translation>Noms, adresses IP ou réseaux, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Change Proxy Password…</source>
        <translation>Changer le mot de passe du proxy…</translation>
    </message>
    <message>
        <source>Enter Proxy Password…</source>
        <translation>Mot de passe du proxy…</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Défini par votre administrateur.</translation>
    </message>
    <message>
        <source>As the system’s settings and the environment (no_proxy, too) say. Servers on this computer are reached directly.</source>
        <translation>Suit les paramètres du système et les variables d’environnement, no_proxy comprise. Les serveurs de cet ordinateur sont joints directement.</translation>
    </message>
    <message>
        <source>Counts as soon as host and port are filled in.</source>
        <translation>Prend effet dès que l’hôte et le port sont renseignés.</translation>
    </message>
</context>
<context>
    <name>keyfob::ProxyLoginDialog</name>
    <message>
        <source>Enter your user name at the proxy.</source>
        <translation>Saisissez votre nom d’utilisateur pour le proxy.</translation>
    </message>
    <message>
        <source>Sign in to the proxy %1</source>
        <translation>Se connecter au proxy %1</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Nom d’utilisateur du proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>Kept in this computer’s keyring, and sent to this proxy only.</source>
        <translation>Conservé dans le trousseau de clés de cet ordinateur et envoyé uniquement à ce proxy.</translation>
    </message>
    <message>
        <source>Sign In to Proxy</source>
        <translation>Se connecter au proxy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove Saved Password</source>
        <translation>Effacer le mot de passe</translation>
    </message>
</context>
<context>
    <name>keyfob::SecretClipboard</name>
    <message>
        <source>Clipboard clears in %L1 s.</source>
        <translation>Le presse-papiers sera vidé dans %L1&#xa0;s.</translation>
    </message>
    <message>
        <source>Clipboard clears when Keyfob is closed.</source>
        <translation>Le presse-papiers sera vidé à la fermeture de Keyfob.</translation>
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
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
</context>
<context>
    <name>keyfob::SessionBar</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Show Certificate…</source>
        <translation>Afficher le certificat…</translation>
    </message>
    <message>
        <source>Enter Proxy Password…</source>
        <translation>Mot de passe du proxy…</translation>
    </message>
    <message>
        <source>Sign In Again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Sign In Instead</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Votre session est terminée.</translation>
    </message>
    <message>
        <source>The lock has dropped your session, because it is not kept on this computer.</source>
        <translation>Votre session a été oubliée au verrouillage, car elle n’est pas conservée sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>keyfob::SettingsPage</name>
    <message>
        <source>Account Settings</source>
        <translation>Paramètres du compte</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
</context>
<context>
    <name>keyfob::Sidebar</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>Paramètres du compte</translation>
    </message>
</context>
<context>
    <name>keyfob::SignInCorner</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>keyfob::SignInFlow</name>
    <message>
        <source>Enter the email address of your account.</source>
        <translation>Saisissez l’adresse e-mail de votre compte.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
</context>
<context>
    <name>keyfob::SignInForm</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Défini par votre administrateur.</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use an auth token instead</source>
        <translation>Utiliser plutôt un jeton de session</translation>
    </message>
    <message>
        <source>Use email and password instead</source>
        <translation>Utiliser plutôt l’e-mail et le mot de passe</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Connexion en cours</translation>
    </message>
</context>
<context>
    <name>keyfob::SignInPage</name>
    <message>
        <source>Sign In Without Encryption</source>
        <translation>Se connecter sans chiffrement</translation>
    </message>
    <message>
        <source>Change the Address</source>
        <translation>Modifier l’adresse</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Forget This Account</source>
        <translation>Oublier ce compte</translation>
    </message>
    <message>
        <source>Enter your code</source>
        <translation>Saisissez votre code</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Sign in to NocoDB</source>
        <translation>Se connecter à NocoDB</translation>
    </message>
    <message>
        <source>%1 has a second factor: enter the code that your authenticator shows, or a recovery code.</source>
        <translation>Le compte %1 est protégé par un second facteur&#xa0;: saisissez le code affiché par votre application d’authentification, ou un code de récupération.</translation>
    </message>
    <message>
        <source>Paste another auth token of %1 to go on where you were.</source>
        <translation>Collez un autre jeton de session du compte %1 pour reprendre là où vous en étiez.</translation>
    </message>
    <message>
        <source>Enter your password to go on where you were.</source>
        <translation>Saisissez votre mot de passe pour reprendre là où vous en étiez.</translation>
    </message>
    <message>
        <source>With an auth token of a session in your browser.</source>
        <translation>Avec le jeton d’une session ouverte dans votre navigateur.</translation>
    </message>
    <message>
        <source>With your NocoDB email and password.</source>
        <translation>Avec votre adresse e-mail et votre mot de passe NocoDB.</translation>
    </message>
    <message>
        <source>The connection to %1 is not encrypted: anybody on the way can read your password and your tokens.</source>
        <translation>La connexion à %1 n’est pas chiffrée&#xa0;: n’importe qui sur le trajet peut lire votre mot de passe et vos jetons.</translation>
    </message>
</context>
<context>
    <name>keyfob::StatusLine</name>
    <message>
        <source>Clear Now</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Not connected · next try in %L1 s</source>
        <translation>Hors ligne · nouvel essai dans %L1&#xa0;s</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Connected · session renews itself</source>
        <translation>Connecté · session renouvelée automatiquement</translation>
    </message>
    <message>
        <source>Connected · session ends %1</source>
        <translation>Connecté · fin de session&#xa0;: %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Session fermée</translation>
    </message>
    <message>
        <source>Clipboard clears in %L1 s</source>
        <translation>Presse-papiers vidé dans %L1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenActions</name>
    <message>
        <source>Add New API Token</source>
        <translation>Nouveau jeton d’API</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Forget the Copy on This Computer</source>
        <translation>Oublier la copie sur cet ordinateur</translation>
    </message>
    <message>
        <source>Export List…</source>
        <translation>Exporter la liste…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Read the list again (%1)</source>
        <translation>Actualiser la liste (%1)</translation>
    </message>
    <message>
        <source>Filter Tokens</source>
        <translation>Filtrer les jetons</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>A token is being added.</source>
        <translation>Ajout d’un jeton en cours.</translation>
    </message>
    <message>
        <source>Add an API token (%1)</source>
        <translation>Ajouter un jeton d’API (%1)</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Tokens are being deleted.</source>
        <translation>Suppression de jetons en cours.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenAddition</name>
    <message>
        <source>Token %1</source>
        <translation>Jeton %1</translation>
    </message>
    <message>
        <source>Created token “%1”, but NocoDB’s reply was lost, and with it the token itself. Delete it and add another one.</source>
        <translation>Le jeton «&#xa0;%1&#xa0;» a été créé, mais la réponse de NocoDB s’est perdue, et le jeton avec elle. Supprimez-le et ajoutez-en un autre.</translation>
    </message>
    <message>
        <source>Created token “%1”.</source>
        <translation>Jeton «&#xa0;%1&#xa0;» créé.</translation>
    </message>
    <message>
        <source>The token may have been created: look at the list before you save it again.</source>
        <translation>Le jeton a peut-être été créé&#xa0;: consultez la liste avant de l’enregistrer à nouveau.</translation>
    </message>
    <message>
        <source>The token was not created.</source>
        <translation>Le jeton n’a pas été créé.</translation>
    </message>
    <message>
        <source>Another token is being made right now. Save again in a moment.</source>
        <translation>Un autre jeton est en cours de création. Enregistrez à nouveau dans un instant.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenColumns</name>
    <message>
        <source>Sort and Columns</source>
        <translation>Tri et colonnes</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>Trier par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Croissant</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Décroissant</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <translation>Colonne «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenCopying</name>
    <message>
        <source>Copied token “%1”.</source>
        <translation>Jeton «&#xa0;%1&#xa0;» copié.</translation>
    </message>
    <message>
        <source>Copied token “%1” as an xc-token header.</source>
        <translation>Jeton «&#xa0;%1&#xa0;» copié comme en-tête xc-token.</translation>
    </message>
    <message>
        <source>Copied token “%1” as an Authorization header.</source>
        <translation>Jeton «&#xa0;%1&#xa0;» copié comme en-tête Authorization.</translation>
    </message>
    <message>
        <source>Copied token “%1” as JSON headers.</source>
        <translation>Jeton «&#xa0;%1&#xa0;» copié comme en-têtes JSON.</translation>
    </message>
    <message>
        <source>Copied token “%1” as a curl line.</source>
        <translation>Jeton «&#xa0;%1&#xa0;» copié comme commande curl.</translation>
    </message>
    <message>
        <source>Copied token “%1” as an .env line.</source>
        <translation>Jeton «&#xa0;%1&#xa0;» copié comme ligne .env.</translation>
    </message>
    <message>
        <source>Copied token “%1” of %2.</source>
        <translation>Jeton «&#xa0;%1&#xa0;» (%2) copié.</translation>
    </message>
    <message>
        <source>Copied token “%1” of %2 as an xc-token header.</source>
        <translation>Jeton «&#xa0;%1&#xa0;» (%2) copié comme en-tête xc-token.</translation>
    </message>
    <message>
        <source>Copied token “%1” of %2 as an Authorization header.</source>
        <translation>Jeton «&#xa0;%1&#xa0;» (%2) copié comme en-tête Authorization.</translation>
    </message>
    <message>
        <source>Copied token “%1” of %2 as JSON headers.</source>
        <translation>Jeton «&#xa0;%1&#xa0;» (%2) copié comme en-têtes JSON.</translation>
    </message>
    <message>
        <source>Copied token “%1” of %2 as a curl line.</source>
        <translation>Jeton «&#xa0;%1&#xa0;» (%2) copié comme commande curl.</translation>
    </message>
    <message>
        <source>Copied token “%1” of %2 as an .env line.</source>
        <translation>Jeton «&#xa0;%1&#xa0;» (%2) copié comme ligne .env.</translation>
    </message>
    <message>
        <source>Token “%1” was not copied: another program has changed the clipboard. Copy it again.</source>
        <translation>Le jeton «&#xa0;%1&#xa0;» n’a pas été copié&#xa0;: un autre programme a modifié le presse-papiers. Copiez à nouveau le jeton.</translation>
    </message>
    <message>
        <source>Your keyring has not given the copy of this token. Unlock it and refresh the list.</source>
        <translation>Votre trousseau de clés n’a pas fourni la copie de ce jeton. Déverrouillez le trousseau, puis actualisez la liste.</translation>
    </message>
    <message>
        <source>NocoDB shows this token only once, when it is made.</source>
        <translation>NocoDB n’affiche ce jeton qu’une seule fois, à sa création.</translation>
    </message>
    <message>
        <source>Sign in again to copy or show it.</source>
        <translation>Reconnectez-vous pour le copier ou l’afficher.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenDeletion</name>
    <message>
        <source>Deleted %1.</source>
        <translation>Supprimé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Delete token “%1”?</source>
        <translation>Supprimer le jeton «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Whatever uses this token stops working at once. This cannot be undone.</source>
        <translation>Tout ce qui utilise ce jeton cessera aussitôt de fonctionner. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>Nom du jeton</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Token “%1” was already deleted.</source>
        <translation>Le jeton «&#xa0;%1&#xa0;» était déjà supprimé.</translation>
    </message>
    <message>
        <source>Deleted token “%1”.</source>
        <translation>Jeton «&#xa0;%1&#xa0;» supprimé.</translation>
    </message>
    <message>
        <source>NocoDB still accepts this token. It will stop when the server is restarted.</source>
        <translation>NocoDB accepte encore ce jeton. Il ne sera plus accepté après le redémarrage du serveur.</translation>
    </message>
    <message>
        <source>NocoDB still accepts these tokens. They will stop when the server is restarted.</source>
        <translation>NocoDB accepte encore ces jetons. Ils ne seront plus acceptés après le redémarrage du serveur.</translation>
    </message>
    <message>
        <source>It is not known yet whether NocoDB still accepts this token.</source>
        <translation>On ne sait pas encore si NocoDB accepte toujours ce jeton.</translation>
    </message>
    <message>
        <source>It is not known yet whether NocoDB still accepts these tokens.</source>
        <translation>On ne sait pas encore si NocoDB accepte toujours ces jetons.</translation>
    </message>
    <message>
        <source>NocoDB no longer accepts %1.</source>
        <translation>NocoDB n’accepte plus %1.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenEditor</name>
    <message>
        <source>Token name</source>
        <translation>Nom du jeton</translation>
    </message>
    <message>
        <source>What is it for? For example: nightly backup</source>
        <translation>À quoi sert-il&#x202f;? Par exemple&#xa0;: sauvegarde de nuit</translation>
    </message>
    <message>
        <source>Give the token a name, so that you know later what it is for.</source>
        <translation>Donnez un nom au jeton, pour savoir plus tard à quoi il sert.</translation>
    </message>
    <message>
        <source>A name can have %L1 characters; take away %L2.</source>
        <translation>Le nom peut contenir %L1 caractères au maximum&#x202f;; retirez-en %L2.</translation>
    </message>
    <message>
        <source>You have a token of this name already. You can save another one.</source>
        <translation>Vous avez déjà un jeton de ce nom. Vous pouvez en enregistrer un autre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln restant</numerusform>
            <numerusform>%Ln restants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many</source>
        <translation>
            <numerusform>%Ln de trop</numerusform>
            <numerusform>%Ln de trop</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyfob::TokenExporting</name>
    <message>
        <source>Export List</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>API tokens %1</source>
        <translation>Jetons API %1</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>Nom du jeton</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>Création (UTC)</translation>
    </message>
    <message>
        <source>Last used (UTC)</source>
        <translation>Dernier usage (UTC)</translation>
    </message>
    <message>
        <source>Expires (UTC)</source>
        <translation>Expiration (UTC)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Saved the list, without the tokens, in “%1”.</source>
        <translation>Liste enregistrée, sans les jetons, dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The list could not be saved in “%1”. Choose a folder in which you may write and that has room, and export it again.</source>
        <translation>Impossible d’enregistrer la liste dans «&#xa0;%1&#xa0;». Choisissez un dossier où vous pouvez écrire et où il reste de la place, puis exportez-la à nouveau.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenFields</name>
    <message>
        <source>This server does not allow signing in with email and password. Sign in to it in your browser, and paste your auth token here.</source>
        <translation>Ce serveur ne permet pas de se connecter avec une adresse e-mail et un mot de passe. Connectez-vous-y dans votre navigateur, puis collez ici votre jeton de session.</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Jeton de session</translation>
    </message>
    <message>
        <source>Open “%1” in Browser…</source>
        <translation>Ouvrir «&#xa0;%1&#xa0;» dans le navigateur…</translation>
    </message>
    <message>
        <source>Open in Browser…</source>
        <translation>Ouvrir dans le navigateur…</translation>
    </message>
    <message>
        <source>Where it is: in the browser, signed in to NocoDB, open the developer tools (F12) and Network. Any request to the server has it as its header xc-auth.</source>
        <translation>Où le trouver&#xa0;: connectez-vous à NocoDB dans le navigateur et ouvrez l’onglet Réseau des outils de développement (F12). Chaque requête envoyée au serveur contient le jeton dans son en-tête xc-auth.</translation>
    </message>
    <message>
        <source>The token of %1, valid until %2. It is not renewed: after that Keyfob asks for another one.</source>
        <translation>Jeton du compte %1, fin de validité&#xa0;: %2. Il n’est pas renouvelé&#xa0;: Keyfob en demandera ensuite un autre.</translation>
    </message>
    <message>
        <source>The token of %1. It is not renewed: when it ends, Keyfob asks for another one.</source>
        <translation>Jeton du compte %1. Il n’est pas renouvelé&#xa0;: à son expiration, Keyfob en demandera un autre.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenFilterRow</name>
    <message>
        <source>Filter tokens</source>
        <translation>Filtrer les jetons</translation>
    </message>
    <message>
        <source>Filter by name or creator (%1)</source>
        <translation>Filtrer par nom ou créateur (%1)</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenHandover</name>
    <message>
        <source>Copied token “%1”.</source>
        <translation>Jeton «&#xa0;%1&#xa0;» copié.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenKeeping</name>
    <message>
        <source>Your keyring keeps a copy of token “%1”.</source>
        <translation>Votre trousseau de clés conserve une copie du jeton «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Your keyring has no copy of token “%1” any more.</source>
        <translation>Votre trousseau de clés ne contient plus de copie du jeton «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenListArea</name>
    <message>
        <source>Loading tokens</source>
        <translation>Chargement des jetons</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenListModel</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>Actions pour %1</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>Nom du jeton</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenListStatus</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>Aucun jeton trouvé</translation>
    </message>
    <message>
        <source>No name and no creator contains what you typed.</source>
        <translation>Aucun nom ni aucun créateur ne contient ce que vous avez saisi.</translation>
    </message>
    <message>
        <source>The list could not be loaded</source>
        <translation>La liste n’a pas pu être chargée</translation>
    </message>
    <message>
        <source>Your tokens are safe on the server.</source>
        <translation>Vos jetons sont en sécurité sur le serveur.</translation>
    </message>
    <message>
        <source>No API tokens yet</source>
        <translation>Aucun jeton d’API pour l’instant</translation>
    </message>
    <message>
        <source>A token lets a script or another program use your NocoDB account. Press “Add New API Token” to make the first.</source>
        <translation>Un jeton permet à un script ou à un autre programme d’utiliser votre compte NocoDB. Cliquez sur «&#xa0;Nouveau jeton d’API&#xa0;» pour créer le premier.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Your tokens appear here when the server can be reached.</source>
        <translation>Vos jetons apparaîtront ici dès que le serveur sera joignable.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Session fermée</translation>
    </message>
    <message>
        <source>Your tokens appear here when you have signed in again.</source>
        <translation>Vos jetons apparaîtront ici après votre reconnexion.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln jeton</numerusform>
            <numerusform>%Ln jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyfob::TokenReplacement</name>
    <message>
        <source>This token belongs to somebody else: a new one would be yours, not theirs.</source>
        <translation>Ce jeton appartient à quelqu’un d’autre&#xa0;: un nouveau jeton serait à vous, pas à cette personne.</translation>
    </message>
    <message>
        <source>This token has no name: add a new one with a name, then delete this one.</source>
        <translation>Ce jeton n’a pas de nom&#xa0;: ajoutez-en un nouveau avec un nom, puis supprimez celui-ci.</translation>
    </message>
    <message>
        <source>Another token is being made right now. Try again in a moment.</source>
        <translation>Un autre jeton est en cours de création. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>A new token “%1” was created, but NocoDB’s reply was lost, and with it the token itself. The old one was not deleted. Delete the new one, and replace the old one again.</source>
        <translation>Un nouveau jeton «&#xa0;%1&#xa0;» a été créé, mais la réponse de NocoDB s’est perdue, et le jeton avec elle. L’ancien n’a pas été supprimé. Supprimez le nouveau, puis remplacez à nouveau l’ancien.</translation>
    </message>
    <message>
        <source>Perhaps a new token “%1” was created: look at the list when it can be read again. The old one was not deleted.</source>
        <translation>Un nouveau jeton «&#xa0;%1&#xa0;» a peut-être été créé&#xa0;: consultez la liste dès qu’elle pourra être relue. L’ancien n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>Token “%1” was not replaced: no new one was created, and the old one was not deleted.</source>
        <translation>Le jeton «&#xa0;%1&#xa0;» n’a pas été remplacé&#xa0;: aucun nouveau n’a été créé et l’ancien n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>A new token “%1” was created, but not copied. The old one was not deleted.</source>
        <translation>Un nouveau jeton «&#xa0;%1&#xa0;» a été créé, mais pas copié. L’ancien n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>The new token “%1” was copied. Delete the old one?</source>
        <translation>Le nouveau jeton «&#xa0;%1&#xa0;» est dans le presse-papiers. Supprimer l’ancien&#x202f;?</translation>
    </message>
    <message>
        <source>Whatever uses the old one stops working at once. Keep both until the new one is where it is needed.</source>
        <translation>Tout ce qui utilise l’ancien cessera aussitôt de fonctionner. Gardez les deux tant que le nouveau n’est pas là où il le faut.</translation>
    </message>
    <message>
        <source>Old one created</source>
        <translation>Création de l’ancien</translation>
    </message>
    <message>
        <source>Old one’s ID</source>
        <translation>ID de l’ancien</translation>
    </message>
    <message>
        <source>Keep Both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The old token “%1” was not deleted.</source>
        <translation>L’ancien jeton «&#xa0;%1&#xa0;» n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>Token “%1” was already deleted.</source>
        <translation>Le jeton «&#xa0;%1&#xa0;» était déjà supprimé.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenResultDialog</name>
    <message>
        <source>Keep a copy in this computer’s keyring</source>
        <translation>Conserver une copie dans le trousseau de clés de cet ordinateur</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>The new token “%1”</source>
        <translation>Le nouveau jeton «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>NocoDB shows this token only now. Copy it and put it where it is needed: afterwards nobody can read it again.</source>
        <translation>NocoDB n’affiche ce jeton que maintenant. Copiez-le et placez-le là où il le faut&#xa0;: ensuite, personne ne pourra plus le lire.</translation>
    </message>
    <message>
        <source>Keyfob can then copy and show this token whenever you are signed in. The copy goes when you log out.</source>
        <translation>Keyfob pourra alors copier et afficher ce jeton chaque fois que votre session sera ouverte. La copie sera supprimée quand vous vous déconnecterez.</translation>
    </message>
    <message>
        <source>The clipboard has not taken it. Press Copy again.</source>
        <translation>Le presse-papiers ne l’a pas accepté. Cliquez à nouveau sur «&#xa0;Copier&#xa0;».</translation>
    </message>
    <message>
        <source>This token is shown only now. Close without copying it?</source>
        <translation>Ce jeton n’est affiché que maintenant. Fermer sans le copier&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody can read it again later. To have one that can be used, you would have to delete it and add another one.</source>
        <translation>Personne ne pourra plus le lire par la suite. Pour en avoir un utilisable, il faudrait le supprimer et en ajouter un autre.</translation>
    </message>
    <message>
        <source>Close Without Copying</source>
        <translation>Fermer sans copier</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenTableModel</name>
    <message>
        <source>Token name</source>
        <translation>Nom du jeton</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>A copy is kept in this computer’s keyring.</source>
        <translation>Une copie est conservée dans le trousseau de clés de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokenTesting</name>
    <message>
        <source>NocoDB refuses “%1”. Replace it, or delete it.</source>
        <translation>NocoDB refuse «&#xa0;%1&#xa0;». Remplacez ce jeton ou supprimez-le.</translation>
    </message>
    <message>
        <source>NocoDB accepts “%1”.</source>
        <translation>NocoDB accepte «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>NocoDB accepts “%1”: it is %2’s.</source>
        <translation>NocoDB accepte «&#xa0;%1&#xa0;»&#xa0;: ce jeton appartient à %2.</translation>
    </message>
    <message>
        <source>“%1” could not be tested.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être testé.</translation>
    </message>
</context>
<context>
    <name>keyfob::TokensTab</name>
    <message>
        <source>API Tokens</source>
        <translation>Jetons d’API</translation>
    </message>
    <message>
        <source>API tokens</source>
        <translation>Jetons d’API</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>There is no token to act on.</source>
        <translation>Aucun jeton auquel appliquer une action.</translation>
    </message>
</context>
<context>
    <name>keyfob::UserButton</name>
    <message>
        <source>User menu</source>
        <translation>Menu utilisateur</translation>
    </message>
</context>
<context>
    <name>keyfob::WaitingCommand</name>
    <message>
        <source>Sign in, and your auth token will be copied.</source>
        <translation>Connectez-vous et votre jeton de session sera copié.</translation>
    </message>
    <message>
        <source>Sign in, and you can save the new API token.</source>
        <translation>Connectez-vous et vous pourrez enregistrer le nouveau jeton d’API.</translation>
    </message>
    <message>
        <source>Sign in, and the settings will open.</source>
        <translation>Connectez-vous et les paramètres du compte s’ouvriront.</translation>
    </message>
</context>
<context>
    <name>keyfob::Windowless</name>
    <message>
        <source>keyfob: These options are too long.</source>
        <translation>keyfob: Ces options sont trop longues.</translation>
    </message>
    <message>
        <source>keyfob: The Keyfob that is running does not know these options. Close it, and start again.</source>
        <translation>keyfob: La version de Keyfob en cours d’exécution ne connaît pas ces options. Fermez-la, puis relancez Keyfob.</translation>
    </message>
    <message>
        <source>keyfob: Keyfob is running already, but does not answer. End it, and start again.</source>
        <translation>keyfob: Keyfob est déjà en cours d’exécution, mais ne répond pas. Arrêtez-le, puis relancez-le.</translation>
    </message>
</context>
<context>
    <name>keyfob::errortext</name>
    <message>
        <source>The server refused this: “%1”</source>
        <translation>Le serveur a refusé&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The server asks for a pause. Try again in a minute.</source>
        <translation>Le serveur demande une pause. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>The server asks for a pause of %L1 s. Try again after it.</source>
        <translation>Le serveur demande une pause de %L1&#xa0;s. Réessayez ensuite.</translation>
    </message>
    <message>
        <source>There is no server named %1. Check the address and your connection.</source>
        <translation>Il n’existe aucun serveur nommé %1. Vérifiez l’adresse et votre connexion.</translation>
    </message>
    <message>
        <source>%1 does not accept connections. Check the address and the port, and that NocoDB is running.</source>
        <translation>%1 n’accepte pas les connexions. Vérifiez l’adresse et le port, et que NocoDB est bien démarré.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. Try again.</source>
        <translation>La connexion à %1 a été perdue. Réessayez.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check your connection and try again.</source>
        <translation>%1 n’a pas répondu à temps. Vérifiez votre connexion et réessayez.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 cannot be reached, or lets nothing through. Check the proxy in the network settings.</source>
        <translation>Le proxy utilisé pour joindre %1 est inaccessible ou ne laisse rien passer. Vérifiez le proxy dans les paramètres réseau.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 lets nobody through without the right user name and password. Enter those that you have for the proxy.</source>
        <translation>Le proxy utilisé pour joindre %1 ne laisse passer personne sans nom d’utilisateur et mot de passe corrects. Saisissez ceux que vous avez pour ce proxy.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not signed by an authority that this computer knows.</source>
        <translation>Le certificat présenté par %1 n’est pas signé par une autorité connue de cet ordinateur.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Tell whoever runs the server.</source>
        <translation>Le certificat présenté par %1 a expiré. Prévenez la personne qui gère le serveur.</translation>
    </message>
    <message>
        <source>The certificate shown is not for %1. Check the address.</source>
        <translation>Le certificat présenté n’est pas valable pour %1. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The certificate of %1 is another one than the one you trusted.</source>
        <translation>Le certificat présenté par %1 n’est pas celui auquel vous avez fait confiance.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. Check the address, and whether the server speaks https.</source>
        <translation>Impossible d’établir une connexion sécurisée avec %1. Vérifiez l’adresse, et que le serveur prend bien en charge https.</translation>
    </message>
    <message>
        <source>%1 sends us on to another address. Enter the address that your browser ends up at.</source>
        <translation>%1 redirige vers une autre adresse. Saisissez l’adresse à laquelle votre navigateur aboutit.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than anything NocoDB sends. Check the address.</source>
        <translation>La réponse envoyée par %1 est plus volumineuse que tout ce que NocoDB envoie. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own. Try again in a while; if it stays, tell whoever runs the server.</source>
        <translation>%1 rencontre un problème interne. Réessayez un peu plus tard&#x202f;; si le problème persiste, prévenez la personne qui gère le serveur.</translation>
    </message>
    <message>
        <source>There is a server at %1, but it is not NocoDB. Check the address; NocoDB may be in a folder below it.</source>
        <translation>Il y a un serveur à l’adresse %1, mais ce n’est pas NocoDB. Vérifiez l’adresse&#x202f;; NocoDB se trouve peut-être dans un sous-dossier.</translation>
    </message>
    <message>
        <source>NocoDB at %1 is too old: it has no account tokens. Version 0.109 or newer is needed.</source>
        <translation>La version de NocoDB sur %1 est trop ancienne&#xa0;: elle n’a pas de jetons de compte. Il faut la version 0.109 ou une version plus récente.</translation>
    </message>
    <message>
        <source>%1 kept the token without saying why. Early releases of NocoDB delete tokens only through a base: create one there and try again.</source>
        <translation>%1 a conservé le jeton sans dire pourquoi. Les premières versions de NocoDB ne suppriment les jetons que par l’intermédiaire d’une base&#xa0;: créez-en une sur ce serveur et réessayez.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be understood. Try again; something between you and the server may have changed it.</source>
        <translation>La réponse envoyée par %1 est incompréhensible. Réessayez&#x202f;; elle a peut-être été modifiée entre le serveur et vous.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Opération annulée.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>Votre session est terminée. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Your account may not do this. Ask whoever runs the server.</source>
        <translation>Votre compte n’y est pas autorisé. Adressez-vous à la personne qui gère le serveur.</translation>
    </message>
    <message>
        <source>The server refused this without saying why.</source>
        <translation>Le serveur a refusé sans dire pourquoi.</translation>
    </message>
    <message>
        <source>Email or password is wrong. Check both and try again.</source>
        <translation>Adresse e-mail ou mot de passe incorrect. Vérifiez les deux et réessayez.</translation>
    </message>
    <message>
        <source>NocoDB at %1 has no display names. It is too old for them.</source>
        <translation>La version de NocoDB sur %1 est trop ancienne&#xa0;: elle n’a pas de noms d’affichage.</translation>
    </message>
    <message>
        <source>The current password is wrong. Enter it again.</source>
        <translation>Le mot de passe actuel est incorrect. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 gave no answer, so it is not known whether your password was changed. To find out, log out and sign in: try the new password first, then the old one.</source>
        <translation>%1 n’a pas répondu&#x202f;; on ne sait donc pas si votre mot de passe a été changé. Pour le savoir, déconnectez-vous puis reconnectez-vous&#xa0;: essayez d’abord le nouveau mot de passe, puis l’ancien.</translation>
    </message>
    <message>
        <source>Your saved session was not found: the keyring is locked, or the entry was removed. Unlock the keyring and press Retry, or sign in.</source>
        <translation>Votre session enregistrée est introuvable&#xa0;: le trousseau de clés est verrouillé ou l’entrée a été supprimée. Déverrouillez le trousseau et cliquez sur «&#xa0;Réessayer&#xa0;», ou connectez-vous.</translation>
    </message>
    <message>
        <source>Your keyring is locked. Unlock it and press Retry, or sign in.</source>
        <translation>Votre trousseau de clés est verrouillé. Déverrouillez-le et cliquez sur «&#xa0;Réessayer&#xa0;», ou connectez-vous.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer, so Keyfob forgets your session when it is closed.</source>
        <translation>Aucun trousseau de clés ne répond sur cet ordinateur&#xa0;: Keyfob oubliera donc votre session à sa fermeture.</translation>
    </message>
    <message>
        <source>The session is too large for the keyring. Sign in again at the next start.</source>
        <translation>La session est trop volumineuse pour le trousseau de clés. Reconnectez-vous au prochain démarrage.</translation>
    </message>
    <message>
        <source>The saved session could not be read: something else has changed its entry in the keyring. Sign in to replace it.</source>
        <translation>La session enregistrée n’a pas pu être lue&#xa0;: un autre programme a modifié son entrée dans le trousseau de clés. Connectez-vous pour la remplacer.</translation>
    </message>
    <message>
        <source>The keyring could not be read. Press Retry, or sign in to go on.</source>
        <translation>Le trousseau de clés n’a pas pu être lu. Cliquez sur «&#xa0;Réessayer&#xa0;», ou connectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>Enter the address of your NocoDB server.</source>
        <translation>Saisissez l’adresse de votre serveur NocoDB.</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>L’adresse doit commencer par https:// ou http://.</translation>
    </message>
    <message>
        <source>This is not a server’s address. Enter one like https://nocodb.example.com.</source>
        <translation>Ce n’est pas l’adresse d’un serveur. Saisissez-en une comme https://nocodb.example.com.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>Le port doit être un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>There is no such file. Choose another one, or empty the field.</source>
        <translation>Ce fichier n’existe pas. Choisissez-en un autre ou videz le champ.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check its permissions, or choose another one.</source>
        <translation>Ce fichier est illisible. Vérifiez ses permissions ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. Choose one in PEM or DER format.</source>
        <translation>Ce fichier ne contient aucun certificat. Choisissez-en un au format PEM ou DER.</translation>
    </message>
    <message>
        <source>Waiting for your keyring…</source>
        <translation>En attente de votre trousseau de clés…</translation>
    </message>
    <message>
        <source>Your keyring did not remove the saved session. Remove the entry “Keyfob” in your keyring’s own program.</source>
        <translation>Votre trousseau de clés n’a pas supprimé la session enregistrée. Supprimez l’entrée «&#xa0;Keyfob&#xa0;» avec le programme de gestion de votre trousseau.</translation>
    </message>
    <message>
        <source>The server could not be told. Other sessions go on until their tokens end.</source>
        <translation>Le serveur n’a pas pu être prévenu. Les autres sessions restent ouvertes jusqu’à l’expiration de leurs jetons.</translation>
    </message>
    <message>
        <source>The server does not accept this token: it has ended, or belongs to another server. Copy a new one.</source>
        <translation>Le serveur n’accepte pas ce jeton&#xa0;: il a expiré ou provient d’un autre serveur. Copiez-en un nouveau.</translation>
    </message>
    <message>
        <source>This token belongs to another account than the one whose session has ended. Copy one of that account.</source>
        <translation>Ce jeton appartient à un autre compte que celui dont la session est terminée. Copiez un jeton de ce compte-là.</translation>
    </message>
    <message>
        <source>The server gives out sessions that have ended already. Whoever runs it must give NC_JWT_EXPIRES_IN a unit, such as 10h.</source>
        <translation>Le serveur délivre des sessions déjà expirées. La personne qui le gère doit ajouter une unité à la valeur de NC_JWT_EXPIRES_IN, par exemple 10h.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer, so your saved session cannot be read. Start the keyring and press Retry, or sign in.</source>
        <translation>Aucun trousseau de clés ne répond sur cet ordinateur&#xa0;: votre session enregistrée ne peut donc pas être lue. Démarrez le trousseau et cliquez sur «&#xa0;Réessayer&#xa0;», ou connectez-vous.</translation>
    </message>
    <message>
        <source>Keyfob is still connecting. Try again in a moment.</source>
        <translation>Keyfob est encore en train de se connecter. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The server cannot be reached now. Press Retry first.</source>
        <translation>Le serveur est injoignable pour le moment. Cliquez d’abord sur «&#xa0;Réessayer&#xa0;».</translation>
    </message>
    <message>
        <source>You are not signed in any more. Sign in again first.</source>
        <translation>La connexion à votre compte n’est plus active. Reconnectez-vous d’abord.</translation>
    </message>
</context>
<context>
    <name>keyfob::keyringtext</name>
    <message>
        <source>Your keyring is locked, so you stay signed in until Keyfob is closed. To be kept signed in, unlock it and sign in again.</source>
        <translation>Votre trousseau de clés est verrouillé&#xa0;: votre session ne restera donc ouverte que jusqu’à la fermeture de Keyfob. Pour la garder ouverte plus longtemps, déverrouillez-le et reconnectez-vous.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer, so you stay signed in until Keyfob is closed.</source>
        <translation>Aucun trousseau de clés ne répond sur cet ordinateur&#xa0;: votre session ne restera donc ouverte que jusqu’à la fermeture de Keyfob.</translation>
    </message>
    <message>
        <source>The session is too large for your keyring, so you stay signed in until Keyfob is closed.</source>
        <translation>La session est trop volumineuse pour votre trousseau de clés&#xa0;: elle ne restera donc ouverte que jusqu’à la fermeture de Keyfob.</translation>
    </message>
    <message>
        <source>Your keyring has not taken the session, so you stay signed in until Keyfob is closed. To be kept signed in, log out and sign in again.</source>
        <translation>Votre trousseau de clés n’a pas accepté la session&#xa0;: elle ne restera donc ouverte que jusqu’à la fermeture de Keyfob. Pour la garder ouverte plus longtemps, déconnectez-vous, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Your keyring has not taken the proxy’s password: Keyfob has to ask for it again at the next start.</source>
        <translation>Votre trousseau de clés n’a pas accepté le mot de passe du proxy&#xa0;: Keyfob devra le redemander au prochain démarrage.</translation>
    </message>
    <message>
        <source>Your keyring is locked, so no copy of token “%1” is kept. It can be copied here until your session ends.</source>
        <translation>Votre trousseau de clés est verrouillé&#xa0;: aucune copie du jeton «&#xa0;%1&#xa0;» n’est donc conservée. Vous pouvez copier ce jeton ici jusqu’à la fin de votre session.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer, so no copy of token “%1” is kept. It can be copied here until your session ends.</source>
        <translation>Aucun trousseau de clés ne répond sur cet ordinateur&#xa0;: aucune copie du jeton «&#xa0;%1&#xa0;» n’est donc conservée. Vous pouvez copier ce jeton ici jusqu’à la fin de votre session.</translation>
    </message>
    <message>
        <source>Token “%1” is too long for your keyring, so no copy of it is kept. It can be copied here until your session ends.</source>
        <translation>Le jeton «&#xa0;%1&#xa0;» est trop long pour votre trousseau de clés&#xa0;: aucune copie n’en est donc conservée. Vous pouvez copier ce jeton ici jusqu’à la fin de votre session.</translation>
    </message>
    <message>
        <source>Your keyring has not taken a copy of token “%1”. It can be copied here until your session ends.</source>
        <translation>Votre trousseau de clés n’a pas accepté la copie du jeton «&#xa0;%1&#xa0;». Vous pouvez copier ce jeton ici jusqu’à la fin de votre session.</translation>
    </message>
    <message>
        <source>You are signed in until Keyfob is closed, so no copies are kept. To keep them, sign in with “Keep me signed in”.</source>
        <translation>Votre session ne restera ouverte que jusqu’à la fermeture de Keyfob&#xa0;: aucune copie n’est donc conservée. Pour en conserver, connectez-vous en cochant «&#xa0;Garder ma session ouverte&#xa0;».</translation>
    </message>
    <message>
        <source>Your keyring has not taken the session, so it is not asked to keep copies.</source>
        <translation>Votre trousseau de clés n’a pas accepté la session&#xa0;: Keyfob n’y conserve donc aucune copie.</translation>
    </message>
    <message>
        <source>Your keyring did not remove the copy of a token. Remove the entry of Keyfob that ends with “token %1” in your keyring’s own program.</source>
        <translation>Votre trousseau de clés n’a pas supprimé la copie d’un jeton. Avec le programme de gestion de votre trousseau, supprimez l’entrée de Keyfob qui se termine par «&#xa0;token %1&#xa0;».</translation>
    </message>
    <message>
        <source>Your keyring did not remove all copies of your tokens. Remove the entries “Keyfob” in your keyring’s own program.</source>
        <translation>Votre trousseau de clés n’a pas supprimé toutes les copies de vos jetons. Supprimez les entrées «&#xa0;Keyfob&#xa0;» avec le programme de gestion de votre trousseau.</translation>
    </message>
</context>
<context>
    <name>keyfob::signintext</name>
    <message>
        <source>Enter the one that your authenticator shows now, or a recovery code; if that does not help, cancel and sign in again.</source>
        <translation>Saisissez celui que votre application d’authentification affiche maintenant, ou un code de récupération&#x202f;; si cela ne suffit pas, annulez et reconnectez-vous.</translation>
    </message>
    <message>
        <source>The server does not accept this code: “%1”.</source>
        <translation>Le serveur n’accepte pas ce code&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is a server at %1, but it is not NocoDB. NocoDB answers at %2.</source>
        <translation>Il y a un serveur à l’adresse %1, mais ce n’est pas NocoDB. NocoDB répond à l’adresse %2.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open %1 in one yourself.</source>
        <translation>Aucun navigateur n’a pu être ouvert. Ouvrez vous-même %1 dans un navigateur.</translation>
    </message>
    <message>
        <source>Paste your auth token.</source>
        <translation>Collez votre jeton de session.</translation>
    </message>
    <message>
        <source>This is an API token, and an auth token is needed: the one of your session in the browser.</source>
        <translation>C’est un jeton d’API, or il faut un jeton de session&#xa0;: celui de votre session dans le navigateur.</translation>
    </message>
    <message>
        <source>This is not an auth token. One is three long words with dots between them: copy it again, the whole of it.</source>
        <translation>Ce n’est pas un jeton de session. Un tel jeton se compose de trois longues suites de caractères séparées par des points&#xa0;: copiez-le à nouveau en entier.</translation>
    </message>
</context>
<context>
    <name>keyfob::tokentext</name>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>within the hour</source>
        <translation>dans moins d’une heure</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>dans %Ln&#xa0;heure</numerusform>
            <numerusform>dans %Ln&#xa0;heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>dans %Ln&#xa0;jour</numerusform>
            <numerusform>dans %Ln&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
</context>
</TS>
