"""The names of ``openai.types.uploads`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from overlay.types._offer import offered

NAMES = {
    "PartCreateParams": 'dict',
    "UploadPart": 'UploadPart',
}
DEFINED = {
    "part_create_params": {},
    "upload_part": {},
}
FOLDERS = []
__getattr__, __dir__ = offered(__name__, NAMES, DEFINED, FOLDERS)
