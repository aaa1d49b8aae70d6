"""Assistants api tool choice option enum."""

from __future__ import annotations

from typing import Literal, TypeAlias

AssistantsApiToolChoiceOptionEnumInput: TypeAlias = Literal['none', 'auto', 'required']
AssistantsApiToolChoiceOptionEnum: TypeAlias = AssistantsApiToolChoiceOptionEnumInput | str
