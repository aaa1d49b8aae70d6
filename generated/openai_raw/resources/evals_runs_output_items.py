"""The resource ``client.evals.runs.output_items``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class EvalsRunsOutputItems(Resource):
    """``client.evals.runs.output_items``."""

    @described
    def list(self, run_id: str, *, eval_id: str, **params: Any) -> Any:
        """Get eval run output items.

        ``GET /evals/{eval_id}/runs/{run_id}/output_items``

        Parameters: eval_id (required), run_id (required), after, limit, status, order
        """
        return self._client._call("evals.get_eval_run_output_items", {"eval_id": eval_id, "run_id": run_id}, params)

    @described
    def retrieve(self, output_item_id: str, *, eval_id: str, run_id: str, **params: Any) -> Any:
        """Get eval run output item.

        ``GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}``

        Parameters: eval_id (required), run_id (required), output_item_id (required)
        """
        return self._client._call("evals.get_eval_run_output_item", {"eval_id": eval_id, "run_id": run_id, "output_item_id": output_item_id}, params)


class AsyncEvalsRunsOutputItems(AsyncResource):
    """``client.evals.runs.output_items`` of an async client."""

    @described
    def list(self, run_id: str, *, eval_id: str, **params: Any) -> Any:
        """Get eval run output items.

        ``GET /evals/{eval_id}/runs/{run_id}/output_items``

        Parameters: eval_id (required), run_id (required), after, limit, status, order
        """
        return self._client._pages("evals.get_eval_run_output_items", {"eval_id": eval_id, "run_id": run_id}, params)

    @described
    async def retrieve(self, output_item_id: str, *, eval_id: str, run_id: str, **params: Any) -> Any:
        """Get eval run output item.

        ``GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}``

        Parameters: eval_id (required), run_id (required), output_item_id (required)
        """
        return await self._client._call("evals.get_eval_run_output_item", {"eval_id": eval_id, "run_id": run_id, "output_item_id": output_item_id}, params)

