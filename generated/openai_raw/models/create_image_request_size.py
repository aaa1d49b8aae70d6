"""Create image request size."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateImageRequestSizeInput: TypeAlias = Literal['auto', '1024x1024', '1536x1024', '1024x1536', '256x256', '512x512', '1792x1024', '1024x1792']
CreateImageRequestSize: TypeAlias = CreateImageRequestSizeInput | str
