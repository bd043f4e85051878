# The register of stakeholder organisations.
stakeholders-title = Organizaciones registradas
stakeholders-lead = Organizaciones que acompañan a la red: gobiernos locales, organizaciones de migrantes y diásporas, sindicatos, empleadores, academia y otras.
stakeholders-more-filters = País, idioma y palabras
stakeholders-found = { $n ->
    [one] { $shown } organización
   *[other] { $shown } organizaciones
 }
stakeholders-counts = Todas las registradas, también las que no consienten en figurar:
stakeholders-none-found = Ninguna organización responde a estos filtros.
stakeholders-none = Todavía no hay organizaciones en la lista.
stakeholders-back = Ver las organizaciones
# family: stakeholder-state-
stakeholder-state-unconfirmed = Sin confirmar
stakeholder-state-waiting = Pendiente de confirmación por la red
stakeholder-state-confirmed = Registrada
stakeholder-state-refused = No aceptada
stakeholder-state-withdrawn = Retirada
# family: stakeholder-group-
stakeholder-group-waiting = Organizaciones por confirmar
stakeholder-group-confirmed = Organizaciones registradas
stakeholder-group-refused = Organizaciones no aceptadas
# family: stakeholder-next-
stakeholder-next-unconfirmed = Confirme que el registro es suyo.
stakeholder-next-waiting = La secretaría lo mira y le escribe.
stakeholder-next-confirmed = La organización está en el registro.
stakeholder-next-refused = No se aceptó, por el motivo que sigue.
stakeholder-next-withdrawn = Lo retiró usted.
# family: stakeholder-field-
stakeholder-field-kind = Tipo de organización
stakeholder-field-lang = Idioma de la organización
stakeholder-field-name = Nombre
stakeholder-field-acronym = Sigla, si la tiene
stakeholder-field-coalition = Coalición por la que habla, si es el caso
stakeholder-field-places = Países en que trabaja
stakeholder-field-langs = Idiomas en que trabaja
stakeholder-field-address = Correo de la organización, que no se publica
stakeholder-hint-name = En el idioma elegido arriba.
stakeholder-hint-coalition = Una que la red ya conoce. Si no está, regístrela primero o deje el campo en blanco.
stakeholder-hint-address = Se usa para confirmar y para decirle qué se decidió. Se borra cuando retira el registro.
# family: stakeholder-consent-
stakeholder-consent-1 = La organización consiente en figurar en la lista pública con su nombre, tipo, países e idiomas. Sin ello solo se la cuenta por tipo.
stakeholder-new-title = Registrar una organización
stakeholder-names-others = Nombres oficiales en otros idiomas, si los tiene
stakeholder-new-lead = Se confirma con un correo y después por la secretaría. No se pide el nombre de ninguna persona.
proposal-hint-organisation = Si está en el registro de la red, elíjala de la lista.
stakeholder-choose = Elija…
stakeholder-send = Registrar
stakeholder-alike = ¿Es una de estas, que la red ya conoce?
stakeholder-alike-none = Ninguna de estas
stakeholder-there-already = Esta organización ya está en el registro de la red. No se ha guardado nada.
stakeholder-wrong-kind = Elija un tipo de organización.
stakeholder-wrong-name = Escriba el nombre en { $language }, o elija otro idioma.
stakeholder-wrong-coalition = La red no conoce esa coalición. Regístrela primero o deje el campo en blanco.
stakeholder-wrong-reason = Diga por qué no se acepta.
stakeholder-thanks-lead = Enviamos un correo a la organización. Abra el enlace que contiene y pulse el botón: después la mira la secretaría.
stakeholder-sent-title = El registro de su organización
stakeholder-confirm = Confirmar el registro
stakeholder-refused-why = Por qué:
stakeholder-withdraw = Retirar el registro
stakeholder-withdraw-what = La organización deja de figurar y su dirección se borra, con los correos.
stakeholder-withdrawn-done = El registro se ha retirado.
stakeholder-speaks-for = habla por { $coalition }
stakeholder-since = desde el { $date }
stakeholder-queue-title = Registros por confirmar
stakeholder-queue-none = Ninguna.
stakeholder-decide-title = Confirmar un registro
stakeholder-which-entity = ¿Qué entidad es?
stakeholder-claimed = la organización dice serlo
stakeholder-new-entity = Una nueva
stakeholder-accept = Confirmarla
stakeholder-refuse = No aceptarla
stakeholder-refuse-reason = Motivo, que lee la organización
error-stakeholder-moved = Alguien lo cambió entretanto. No se ha escrito nada: vuelva atrás, recargue la página y vea cómo está ahora.
error-stakeholder-link-spent = Este enlace ya no abre nada: el registro se retiró, o pasó el plazo para confirmarlo. Puede registrarse de nuevo.
error-too-many-stakeholders = De esta dirección llegaron ya tres registros en un día. Este no se ha guardado: envíelo mañana.
error-not-found-stakeholder = No hay ningún registro con el número { $found }.
history-entity-stakeholder = Registro de una organización
desk-waits-confirm-stakeholders = { $n ->
    [one] { $shown } organización espera que se confirme su registro, desde el { $since }.
   *[other] { $shown } organizaciones esperan que se confirme su registro, la primera desde el { $since }.
 }
# family: mail-stakeholder-
mail-stakeholder-confirm-subject = Confirme el registro de { $name }
mail-stakeholder-confirm =
    Alguien usó esta dirección para registrar a «{ $name }» en { $network }. Para confirmarlo, abra este enlace y pulse el botón:

    { $link }

    Puede confirmarlo durante dos días. Después, el mismo enlace muestra cómo está el registro y permite retirarlo. ¿No fueron ustedes? No hace falta hacer nada: sin confirmar, se borra solo.
mail-stakeholder-accepted-subject = { $name } está registrada
mail-stakeholder-accepted = { $network } ha confirmado el registro de «{ $name }»: { $page }
mail-stakeholder-refused-subject = El registro de { $name } no se aceptó
mail-stakeholder-refused =
    { $network } no ha aceptado el registro de «{ $name }», por este motivo:

    { $reason }

    { $page }
stakeholder-end = Terminar el registro
stakeholder-name-in = Nombre en { $language }
