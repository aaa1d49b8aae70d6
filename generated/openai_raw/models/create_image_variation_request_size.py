"""Create image variation request size."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateImageVariationRequestSizeInput: TypeAlias = Literal['256x256', '512x512', '1024x1024']
CreateImageVariationRequestSize: TypeAlias = CreateImageVariationRequestSizeInput | str
