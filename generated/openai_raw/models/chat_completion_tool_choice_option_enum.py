"""Whether the model calls tools: `none` calls no tool (so it is where there are no tools), `auto` leaves it to the
model (so it is where there are some), `required` calls at least one."""

from __future__ import annotations

from typing import Literal, TypeAlias

ChatCompletionToolChoiceOptionEnumInput: TypeAlias = Literal['none', 'auto', 'required']
ChatCompletionToolChoiceOptionEnum: TypeAlias = ChatCompletionToolChoiceOptionEnumInput | str
