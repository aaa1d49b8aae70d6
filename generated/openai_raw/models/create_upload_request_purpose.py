"""Create upload request purpose."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateUploadRequestPurposeInput: TypeAlias = Literal['assistants', 'batch', 'fine-tune', 'vision', 'user_data', 'evals']
CreateUploadRequestPurpose: TypeAlias = CreateUploadRequestPurposeInput | str
