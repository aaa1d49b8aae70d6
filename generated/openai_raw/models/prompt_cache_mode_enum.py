"""Who sets cache breakpoints: with `implicit` the server adds one to your own (of which it takes the last three),
with `explicit` there are only your own (the last four)."""

from __future__ import annotations

from typing import Literal, TypeAlias

PromptCacheModeEnumInput: TypeAlias = Literal['implicit', 'explicit']
PromptCacheModeEnum: TypeAlias = PromptCacheModeEnumInput | str
