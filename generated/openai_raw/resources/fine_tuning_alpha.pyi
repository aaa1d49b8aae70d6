"""The resource ``client.fine_tuning.alpha``, for type checkers, editors and `inspect.signature`."""

from functools import cached_property

from ..client import (
    AsyncResource,
    Resource,
)
from .fine_tuning_alpha_graders import AsyncFineTuningAlphaGraders, FineTuningAlphaGraders

class FineTuningAlpha(Resource):
    @cached_property
    def graders(self) -> FineTuningAlphaGraders: ...

class AsyncFineTuningAlpha(AsyncResource):
    @cached_property
    def graders(self) -> AsyncFineTuningAlphaGraders: ...
