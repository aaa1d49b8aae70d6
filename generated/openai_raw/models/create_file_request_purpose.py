"""Create file request purpose."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateFileRequestPurposeInput: TypeAlias = Literal['assistants', 'batch', 'fine-tune', 'vision', 'user_data', 'evals']
CreateFileRequestPurpose: TypeAlias = CreateFileRequestPurposeInput | str
