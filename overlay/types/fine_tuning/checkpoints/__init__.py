"""The names of ``openai.types.fine_tuning.checkpoints`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from overlay.types._offer import offered

NAMES = {
    "PermissionCreateParams": 'dict',
    "PermissionCreateResponse": 'FineTuningCheckpointPermission',
    "PermissionDeleteResponse": 'DeleteFineTuningCheckpointPermissionResponse',
    "PermissionListParams": 'dict',
    "PermissionListResponse": 'object',
    "PermissionRetrieveParams": 'dict',
    "PermissionRetrieveResponse": 'ListFineTuningCheckpointPermissionResponse',
}
DEFINED = {
    "permission_create_params": {},
    "permission_create_response": {},
    "permission_delete_response": {},
    "permission_list_params": {},
    "permission_list_response": {},
    "permission_retrieve_params": {},
    "permission_retrieve_response": {
        "Data": 'FineTuningCheckpointPermission',
    },
}
FOLDERS = []
__getattr__, __dir__ = offered(__name__, NAMES, DEFINED, FOLDERS)
