"""The names of ``openai.types.admin.organization.projects.service_accounts`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from overlay.types._offer import offered

NAMES = {
    "APIKeyCreateParams": 'dict',
    "APIKeyCreateResponse": 'ServiceAccountApiKeyBody',
}
DEFINED = {
    "api_key_create_params": {},
    "api_key_create_response": {},
}
FOLDERS = []
__getattr__, __dir__ = offered(__name__, NAMES, DEFINED, FOLDERS)
