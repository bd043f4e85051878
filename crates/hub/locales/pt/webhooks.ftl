# Telling other programs what changes.
webhooks-title = Webhooks
webhooks-lead = Outros programas que esta rede avisa do que muda nela: cada mudança em uma mensagem assinada, as de um mesmo registro em sua ordem. Eles são informados do que você pode ler. O guia para desenvolvedores explica como se verifica uma mensagem.
webhooks-made = O segredo do novo webhook
webhooks-made-once = Só é mostrado agora. Com ele, o programa avisado verifica que uma mensagem vem daqui.
webhooks-none = Nenhum programa é avisado ainda. Com um aviso, um site ou um painel acompanha o que muda sem perguntar a cada hora.
webhooks-told = último aviso:
webhooks-never-told = nenhum ainda
webhooks-resume = Continuar
webhooks-try = Enviar uma entrega de teste
webhooks-tried = A entrega de teste chegou: { $address } respondeu { $status }.
webhooks-tried-not = { $address } não aceitou a entrega de teste: { $why }
webhooks-end = Encerrar
webhooks-make = Avisar um programa
webhooks-address = Endereço
webhooks-address-how = https, na internet pública, a menos que quem opera a instalação permita mais.
webhooks-kinds = De que ele é avisado
webhooks-kinds-how = Se nada for escolhido, de tudo.
webhooks-all-kinds = tudo
webhooks-waiting = { $n ->
    [0] { $shown } mensagens à espera
    [one] { $shown } mensagem à espera
   *[other] { $shown } mensagens à espera
}
webhooks-paused = Em pausa desde { $when }: { $why } Nada se perde: continua de onde parou.
webhooks-answered = respondeu { $status }.
webhooks-enough = Uma rede avisa no máximo vinte programas. Encerre um antes.
# family: webhooks-unfit-
webhooks-unfit-no-address = Não é um endereço que possa receber avisos: https://example.org/hook seria um, sem nome nem senha.
webhooks-unfit-not-https = Deve começar com https://.
webhooks-unfit-private = Este endereço leva a uma rede que não é pública. Quem opera a instalação pode permitir isso.
# family: webhooks-why-
webhooks-why-timeout = não respondeu a tempo.
webhooks-why-connect = não foi possível alcançá-lo.
webhooks-why-broken-off = a resposta foi interrompida.
webhooks-why-redirect = leva a outro lugar, para onde nada é enviado.
webhooks-why-private = seu nome leva a uma rede que não é pública.
webhooks-why-mandate = quem o fez já não pode fazer com que seja avisado. Quem o continuar responde por ele.
webhooks-why-not-https = não é alcançado por https.
webhooks-why-no-address = o endereço não é válido.
# family: error-not-found-
error-not-found-webhook = Esta rede não tem o webhook “{ $found }”.
error-webhook-made-already = Este formulário já foi enviado e o segredo foi mostrado naquele momento. Se ele se perdeu, encerre esse webhook e crie outro.
