"""Create image variation request response format."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateImageVariationRequestResponseFormatInput: TypeAlias = Literal['url', 'b64_json']
CreateImageVariationRequestResponseFormat: TypeAlias = CreateImageVariationRequestResponseFormatInput | str
