"""Our own words for what the document describes: operations, their parameters, classes and their fields.

The hand-written ones are in ``spec/overlays/words``, a file per tag; ``rules.yaml`` beside this module gives sentences
by name, type and place to what has none; ``facts.py`` adds what the schema says (default, limits, values). They are put
into a document when it is generated from, not into ``openapi.yaml``: no word can hold up an update.
"""
