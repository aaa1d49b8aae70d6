"""The names of ``openai.types.uploads`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from typing import TypeAlias
from openai_raw import models as m
from openai_raw.api.uploads.add_upload_part import AddUploadPartParams as AddUploadPartParams_

PartCreateParams: TypeAlias = AddUploadPartParams_
UploadPart: TypeAlias = m.UploadPart
