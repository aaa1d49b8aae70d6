"""Create image edit request size."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateImageEditRequestSizeInput: TypeAlias = Literal['256x256', '512x512', '1024x1024', '1536x1024', '1024x1536', 'auto']
CreateImageEditRequestSize: TypeAlias = CreateImageEditRequestSizeInput | str
