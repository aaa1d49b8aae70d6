"""Create response background options completion window."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateResponseBackgroundOptionsCompletionWindowInput: TypeAlias = Literal['soonest', '2h', '8h']
CreateResponseBackgroundOptionsCompletionWindow: TypeAlias = CreateResponseBackgroundOptionsCompletionWindowInput | str
