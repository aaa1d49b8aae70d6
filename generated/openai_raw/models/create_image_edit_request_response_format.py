"""Create image edit request response format."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateImageEditRequestResponseFormatInput: TypeAlias = Literal['url', 'b64_json']
CreateImageEditRequestResponseFormat: TypeAlias = CreateImageEditRequestResponseFormatInput | str
