# Leer sin conexión, y lo que los guiones de cada página dicen.
offline-title = Sin conexión
offline-lead = Esta página no se puede traer ahora: no hay conexión o el sitio no responde. En cuanto vuelva la conexión, cargue la página de nuevo.
offline-kept = Lo que este dispositivo guarda
offline-none = Todavía nada: las páginas públicas que usted abra se guardan aquí para leerlas sin conexión, salvo mientras tenga su sesión abierta.
offline-next = Ir al inicio
says-kept = Esto es lo que este dispositivo guardó el %s. La conexión falla ahora: puede haber cambiado desde entonces.
says-sending = Enviando…
says-unsent = No se envió: no hay conexión. Lo que escribió sigue aquí; envíelo cuando vuelva.
says-typed = El %s escribió aquí algo que no consta que se haya enviado.
says-back = Recuperarlo
says-drop = Descartarlo
