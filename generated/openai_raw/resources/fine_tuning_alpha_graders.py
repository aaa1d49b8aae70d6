"""The resource ``client.fine_tuning.alpha.graders``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class FineTuningAlphaGraders(Resource):
    """``client.fine_tuning.alpha.graders``."""

    @described
    def run(self, **params: Any) -> Any:
        """Try a grader

        Run a grader on one answer, to see how it scores before training depends on it.

        ``POST /fine_tuning/alpha/graders/run``

        Args:
            grader: Required. The grader to try.
            model_sample: Required. The answer to score, which the grader reads as `sample`.
            item: Fields of the example, which the grader reads as `item`.
        """
        return self._client._call("fine_tuning.run_grader", {}, params)

    @described
    def validate(self, **params: Any) -> Any:
        """Check a grader

        Check the definition of a grader without running it. A faulty one gives 400.

        ``POST /fine_tuning/alpha/graders/validate``

        Args:
            grader: Required. The grader to check.
        """
        return self._client._call("fine_tuning.validate_grader", {}, params)


class AsyncFineTuningAlphaGraders(AsyncResource):
    """``client.fine_tuning.alpha.graders`` of an async client."""

    @described_as(FineTuningAlphaGraders.run)
    async def run(self, **params: Any) -> Any:
        return await self._client._call("fine_tuning.run_grader", {}, params)

    @described_as(FineTuningAlphaGraders.validate)
    async def validate(self, **params: Any) -> Any:
        return await self._client._call("fine_tuning.validate_grader", {}, params)
