"""The names of ``openai.types.realtime.translations`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from overlay.types._offer import offered

NAMES = {
    "ClientSecretCreateParams": 'dict',
}
DEFINED = {
    "client_secret_create_params": {
        "ExpiresAfter": 'dict',
        "RealtimeTranslationSessionCreateRequestParam": 'RealtimeTranslationSessionCreateRequestDict',
    },
}
FOLDERS = []
__getattr__, __dir__ = offered(__name__, NAMES, DEFINED, FOLDERS)
