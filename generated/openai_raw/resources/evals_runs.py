"""The resource ``client.evals.runs``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described, described_as

if TYPE_CHECKING:
    from .evals_runs_output_items import AsyncEvalsRunsOutputItems, EvalsRunsOutputItems


class EvalsRuns(Resource):
    """``client.evals.runs``."""

    @cached_property
    def output_items(self) -> EvalsRunsOutputItems:
        """``client.evals.runs.output_items``."""
        from .evals_runs_output_items import EvalsRunsOutputItems

        return EvalsRunsOutputItems(self._client)

    @described
    def list(self, eval_id: str, **params: Any) -> Any:
        """List the runs of an eval

        Lists the runs of an eval.

        ``GET /evals/{eval_id}/runs``

        Args:
            eval_id: Required. Id of the eval.
            after: Cursor: returns what comes after the item with this id. Pass the last id of the previous
                page.
            limit: Maximum number of eval runs per page. Default: `20`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `asc`.
            status: Status of the eval run. Values: `queued`, `in_progress`, `completed`, `canceled`, `failed`.
        """
        return self._client._call("evals.get_eval_runs", {"eval_id": eval_id}, params)

    @described
    def create(self, eval_id: str, **params: Any) -> Any:
        """Start a run

        Tests a model, or existing answers, with the criteria of an eval. The run is processed in the
        background; model usage is billed.

        ``POST /evals/{eval_id}/runs``

        Args:
            eval_id: Required. Id of the eval.
            data_source: Required. What to test: the data, and the model that generates answers, if any.
            name: Name of the eval run.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in
                lists. Keys have at most 64 characters, values at most 512.
        """
        return self._client._call("evals.create_eval_run", {"eval_id": eval_id}, params)

    @described
    def retrieve(self, run_id: str, *, eval_id: str, **params: Any) -> Any:
        """Get a run

        Retrieves a run with its status and results.

        ``GET /evals/{eval_id}/runs/{run_id}``

        Args:
            eval_id: Required. Id of the eval.
            run_id: Required. Id of the run.
        """
        return self._client._call("evals.get_eval_run", {"eval_id": eval_id, "run_id": run_id}, params)

    @described
    def delete(self, run_id: str, *, eval_id: str, **params: Any) -> Any:
        """Delete a run

        Deletes a run and its results.

        ``DELETE /evals/{eval_id}/runs/{run_id}``

        Args:
            eval_id: Required. Id of the eval.
            run_id: Required. Id of the run.
        """
        return self._client._call("evals.delete_eval_run", {"eval_id": eval_id, "run_id": run_id}, params)

    @described
    def cancel(self, run_id: str, *, eval_id: str, **params: Any) -> Any:
        """Cancel a run

        Cancels a run. Existing results are kept.

        ``POST /evals/{eval_id}/runs/{run_id}/cancel``

        Args:
            eval_id: Required. Id of the eval.
            run_id: Required. Id of the run.
        """
        return self._client._call("evals.cancel_eval_run", {"eval_id": eval_id, "run_id": run_id}, params)


class AsyncEvalsRuns(AsyncResource):
    """``client.evals.runs`` of an async client."""

    @cached_property
    def output_items(self) -> AsyncEvalsRunsOutputItems:
        """``client.evals.runs.output_items``."""
        from .evals_runs_output_items import AsyncEvalsRunsOutputItems

        return AsyncEvalsRunsOutputItems(self._client)

    @described_as(EvalsRuns.list)
    def list(self, eval_id: str, **params: Any) -> Any:
        return self._client._pages("evals.get_eval_runs", {"eval_id": eval_id}, params)

    @described_as(EvalsRuns.create)
    async def create(self, eval_id: str, **params: Any) -> Any:
        return await self._client._call("evals.create_eval_run", {"eval_id": eval_id}, params)

    @described_as(EvalsRuns.retrieve)
    async def retrieve(self, run_id: str, *, eval_id: str, **params: Any) -> Any:
        return await self._client._call("evals.get_eval_run", {"eval_id": eval_id, "run_id": run_id}, params)

    @described_as(EvalsRuns.delete)
    async def delete(self, run_id: str, *, eval_id: str, **params: Any) -> Any:
        return await self._client._call("evals.delete_eval_run", {"eval_id": eval_id, "run_id": run_id}, params)

    @described_as(EvalsRuns.cancel)
    async def cancel(self, run_id: str, *, eval_id: str, **params: Any) -> Any:
        return await self._client._call("evals.cancel_eval_run", {"eval_id": eval_id, "run_id": run_id}, params)
