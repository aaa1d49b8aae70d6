"""The resource ``client.evals.runs.output_items``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class EvalsRunsOutputItems(Resource):
    """``client.evals.runs.output_items``."""

    @described
    def list(self, run_id: str, *, eval_id: str, **params: Any) -> Any:
        """List the results of a run

        Lists the results of a run, one item per example.

        ``GET /evals/{eval_id}/runs/{run_id}/output_items``

        Args:
            eval_id: Required. Id of the eval.
            run_id: Required. Id of the run.
            after: Cursor: returns what comes after the item with this id. Pass the last id of the previous
                page.
            limit: Maximum number of eval run output items per page. Default: `20`.
            status: Status of the eval run output item. Values: `fail`, `pass`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `asc`.
        """
        return self._client._call("evals.get_eval_run_output_items", {"eval_id": eval_id, "run_id": run_id}, params)

    @described
    def retrieve(self, output_item_id: str, *, eval_id: str, run_id: str, **params: Any) -> Any:
        """Get one result of a run

        Retrieves the result for one example.

        ``GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}``

        Args:
            eval_id: Required. Id of the eval.
            run_id: Required. Id of the run.
            output_item_id: Required. Id of the output item.
        """
        return self._client._call(
            "evals.get_eval_run_output_item",
            {"eval_id": eval_id, "run_id": run_id, "output_item_id": output_item_id},
            params,
        )


class AsyncEvalsRunsOutputItems(AsyncResource):
    """``client.evals.runs.output_items`` of an async client."""

    @described_as(EvalsRunsOutputItems.list)
    def list(self, run_id: str, *, eval_id: str, **params: Any) -> Any:
        return self._client._pages("evals.get_eval_run_output_items", {"eval_id": eval_id, "run_id": run_id}, params)

    @described_as(EvalsRunsOutputItems.retrieve)
    async def retrieve(self, output_item_id: str, *, eval_id: str, run_id: str, **params: Any) -> Any:
        return await self._client._call(
            "evals.get_eval_run_output_item",
            {"eval_id": eval_id, "run_id": run_id, "output_item_id": output_item_id},
            params,
        )
