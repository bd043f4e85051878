# Entrar y salir.
sign-in-title = Entrar
sign-in-press = Un toque y ya está dentro.
sign-in-go = Entrar
sign-in-once = El enlace sirve una vez. Algunos programas de correo abren los enlaces por su cuenta; por eso hay un botón.
