"""Upload status."""

from __future__ import annotations

from typing import Literal, TypeAlias

UploadStatusInput: TypeAlias = Literal['pending', 'completed', 'cancelled', 'expired']
UploadStatus: TypeAlias = UploadStatusInput | str
