"""Live delegation created event delegation target."""

from __future__ import annotations

from typing import Literal, TypeAlias

LiveDelegationCreatedEventDelegationTargetInput: TypeAlias = Literal['client', 'responses', 'decisions']
LiveDelegationCreatedEventDelegationTarget: TypeAlias = LiveDelegationCreatedEventDelegationTargetInput | str
