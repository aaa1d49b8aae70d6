"""Bytes and connections: what each module is for, and the tests that fail without it.

* `transport`, `async_transport`, `pool`, `connection`: httpx's transport over a pool that checks one or two connections
  per call. Bare httpx takes 1.4 times as long per call (async 2.0), and much longer with 1,000 concurrent calls.
  tests/standins, tests/faults/test_load.py, tests/unit/test_pool.py.
* `stream`, `sync_stream`, `async_stream`: one connection, with limits that httpcore's lacks, closed by its owner.
  tests/faults/test_wire.py, test_closed_between.py.
* `addresses`: a dead address costs a quarter of a second. tests/faults/test_addresses.py.
* `connections`, `async_connections`, `lent`: who owns the connections, in which event loop, and whether a tool has
  patched httpx. tests/faults/test_lifecycle.py, test_loops.py, tests/standins.
* `reading`: the body of a response, from httpcore's parser. tests/faults/test_streams.py, tests/unit/test_body.py.
* `network`: proxies and certificates. tests/unit/test_network.py.
* `relatives`: clients of httpx2. tests/faults/test_relatives.py.
* `aiohttp`: the extra, and the failures that it reports wrongly. tests/faults/test_aiohttp.py, test_streams.py.
* `limit`: limits for blocking waits. tests/faults/test_attempts.py.
* `fork`: what a child process must not share, and what it must import again. tests/faults/test_fork.py.
* `sse`, `body`: events from any split of the bytes; bodies that cannot grow without limit.
  tests/unit/test_sse.py, test_body.py.
"""
