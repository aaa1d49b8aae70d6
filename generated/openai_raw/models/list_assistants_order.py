"""List assistants order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListAssistantsOrderInput: TypeAlias = Literal['asc', 'desc']
ListAssistantsOrder: TypeAlias = ListAssistantsOrderInput | str
