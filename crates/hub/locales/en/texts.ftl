# Texts that a form asks for in several languages.
texts-original = Language it is written in
texts-original-how = One is enough; translations can be added below.
texts-in = Translation: { $language }
texts-missing = This text is missing: write at least a few words.
texts-too-long = This is too long: at most { $most } characters.
texts-original-first = It is there in another language but not in the one it is written in: write it here too, or choose another language above.
