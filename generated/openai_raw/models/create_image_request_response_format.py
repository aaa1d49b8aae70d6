"""Create image request response format."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateImageRequestResponseFormatInput: TypeAlias = Literal['url', 'b64_json']
CreateImageRequestResponseFormat: TypeAlias = CreateImageRequestResponseFormatInput | str
