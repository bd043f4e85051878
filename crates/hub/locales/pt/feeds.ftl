feed-events = Eventos
feed-changes = O que mudou
feed-about-events = Os eventos da rede, primeiro os alterados mais recentemente.
feed-about-changes = O que foi feito na rede, primeiro o mais recente.
embed-show = Mostrar isto em outro site
embed-how = Copie isto para uma página do seu próprio site. O quadro mostra o que todos podem ler, e nada mais.
