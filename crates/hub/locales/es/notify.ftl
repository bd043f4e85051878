# El correo que sale. Texto sin formato: los enlaces van enteros, cada uno en su línea.
# family: mail-
mail-greeting = Hola, { $name }:
mail-greeting-nobody = Hola:
mail-closing =
    Un saludo,
    la mesa de trabajo de su red

    Este mensaje lo envía Aunar por su cuenta y nadie lee las respuestas. Para hablar con una persona, escriba a la secretaría de su red.

mail-sign-in-subject = Su enlace para entrar
mail-sign-in =
    Alguien, usted probablemente, acaba de pedir entrar con esta dirección. Este enlace abre la puerta:

    { $link }

    Sirve una sola vez y durante quince minutos. Ábralo en el dispositivo con el que quiera trabajar y pulse el botón.

    ¿No fue usted? No hace falta hacer nada: sin este mensaje no se puede entrar, y el enlace vence solo. No se lo reenvíe a nadie.

mail-passkey-added-subject = Se añadió una llave de acceso a su cuenta
mail-passkey-added =
    Desde ahora se puede entrar en su cuenta con la llave de acceso «{ $passkey }».

    ¿No fue usted? Quítela y cierre los dispositivos que no reconozca en:

    { $link }

    Después avise a la secretaría de su red.
