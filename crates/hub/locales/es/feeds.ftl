feed-events = Eventos
feed-changes = Lo que cambió
feed-about-events = Los eventos de la red, primero los últimos cambiados.
feed-about-changes = Lo que se hizo en la red, primero lo último.
embed-show = Mostrar esto en otro sitio
embed-how = Copie esto en una página de su propio sitio. El marco muestra lo que cualquiera puede leer, y nada más.
