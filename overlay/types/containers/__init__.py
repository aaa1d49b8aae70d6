"""The names of ``openai.types.containers`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from overlay.types._offer import offered

NAMES = {
    "FileCreateParams": 'dict',
    "FileCreateResponse": 'ContainerFileResource',
    "FileListParams": 'dict',
    "FileListResponse": 'ContainerFileResource',
    "FileRetrieveResponse": 'ContainerFileResource',
}
DEFINED = {
    "file_create_params": {},
    "file_create_response": {},
    "file_list_params": {},
    "file_list_response": {},
    "file_retrieve_response": {},
}
FOLDERS = ['files']
__getattr__, __dir__ = offered(__name__, NAMES, DEFINED, FOLDERS)
