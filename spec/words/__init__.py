"""Our own descriptions of what is in the document: operations, their parameters, classes and their fields.

Handwritten ones are in ``spec/overlays/words``, one file per tag; ``rules.yaml`` beside this module adds sentences
by name, type and place for the rest; ``facts.py`` adds what the schema says (default, limits, values). They are
inserted during generation, not into ``openapi.yaml``: descriptions can never block an update.
"""
