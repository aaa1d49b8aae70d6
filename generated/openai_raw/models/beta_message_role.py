"""Beta message role."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaMessageRoleInput: TypeAlias = Literal['unknown', 'user', 'assistant', 'system', 'critic', 'discriminator', 'developer', 'tool']
BetaMessageRole: TypeAlias = BetaMessageRoleInput | str
