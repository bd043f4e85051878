# Entrar e sair.
sign-in-title = Entrar
sign-in-press = Um toque e já está dentro.
sign-in-go = Entrar
sign-in-once = O link funciona uma vez. Alguns programas de e-mail abrem links sozinhos; por isso há um botão.
