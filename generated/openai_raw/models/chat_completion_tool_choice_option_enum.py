"""Chat completion tool choice option enum."""

from __future__ import annotations

from typing import Literal, TypeAlias

ChatCompletionToolChoiceOptionEnumInput: TypeAlias = Literal['none', 'auto', 'required']
ChatCompletionToolChoiceOptionEnum: TypeAlias = ChatCompletionToolChoiceOptionEnumInput | str
