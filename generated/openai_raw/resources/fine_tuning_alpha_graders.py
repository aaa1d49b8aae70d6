"""The resource ``client.fine_tuning.alpha.graders``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class FineTuningAlphaGraders(Resource):
    """``client.fine_tuning.alpha.graders``."""

    @described
    def run(self, **params: Any) -> Any:
        """Try a grader

        Runs a grader on a single answer, to test it before training.

        ``POST /fine_tuning/alpha/graders/run``

        Args:
            grader: Required. The grader to run.
            model_sample: Required. The answer to score, available to the grader as `sample`.
            item: Fields of the example, available to the grader as `item`.
        """
        return self._client._call("fine_tuning.run_grader", {}, params)

    @described
    def validate(self, **params: Any) -> Any:
        """Check a grader

        Validates the definition of a grader without running it. An invalid definition raises a 400 error.

        ``POST /fine_tuning/alpha/graders/validate``

        Args:
            grader: Required. The grader to validate.
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
