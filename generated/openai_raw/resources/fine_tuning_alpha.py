"""The resource ``client.fine_tuning.alpha``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    from .fine_tuning_alpha_graders import AsyncFineTuningAlphaGraders, FineTuningAlphaGraders


class FineTuningAlpha(Resource):
    """``client.fine_tuning.alpha``."""

    @cached_property
    def graders(self) -> FineTuningAlphaGraders:
        """``client.fine_tuning.alpha.graders``."""
        from .fine_tuning_alpha_graders import FineTuningAlphaGraders

        return FineTuningAlphaGraders(self._client)


class AsyncFineTuningAlpha(AsyncResource):
    """``client.fine_tuning.alpha`` of an async client."""

    @cached_property
    def graders(self) -> AsyncFineTuningAlphaGraders:
        """``client.fine_tuning.alpha.graders``."""
        from .fine_tuning_alpha_graders import AsyncFineTuningAlphaGraders

        return AsyncFineTuningAlphaGraders(self._client)
