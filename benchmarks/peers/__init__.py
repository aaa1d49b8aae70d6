"""The peers: the same work done by each client, one module a client.

A module has a function for each piece of work that its client can do, by the names of `benchmarks.rows`. Work that is
done once a call takes how often to do it. Every answer is read as an application would: the text of a completion, the
delta of every chunk, the id of every item.
"""
