# La mesa, y los mandatos en palabras.
desk-title = Mi mesa
desk-no-mandate = No tiene ningún mandato vigente en ninguna red. La secretaría de su red puede darle uno.
desk-plans = Planes
mandate-until = hasta el { $date }
# family: role-
role-secretariat = Secretaría de la red
role-co-lead = Colíder
role-priority-co-lead = Colíder de prioridad
role-focal-point = Punto focal
role-alternate = Suplente
role-observer = Observador de un Estado Miembro
role-stakeholder = Representación de partes interesadas
role-translator = Traducción
role-reader = Lectura
