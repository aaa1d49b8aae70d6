"""Container resource network policy type."""

from __future__ import annotations

from typing import Literal, TypeAlias

ContainerResourceNetworkPolicyTypeInput: TypeAlias = Literal['allowlist', 'disabled']
ContainerResourceNetworkPolicyType: TypeAlias = ContainerResourceNetworkPolicyTypeInput | str
