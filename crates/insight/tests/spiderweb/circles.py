"""All elementary circles of webs by networkx, counted and the strongest named. `python circles.py > circles.json`
made the file beside this one (networkx 3). The test reads only that file."""
import json
import math
import random
import networkx as nx

rng = random.Random(20261123)
out = []
for number in range(12):
    share = [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.8][number]
    strands = [[a, b, rng.randint(1, 3)] for a in range(10) for b in range(10) if a != b and rng.random() < share]
    graph = nx.DiGraph()
    for a, b, weight in strands:
        graph.add_edge(a, b, weight=weight / 3)
    circles = []
    for circle in nx.simple_cycles(graph):
        first = circle.index(min(circle))
        circle = circle[first:] + circle[:first]
        strength = math.prod(graph[a][b]["weight"] for a, b in zip(circle, circle[1:] + circle[:1]))
        circles.append((round(strength, 9), circle))
    circles.sort(key=lambda circle: (-circle[0], len(circle[1]), circle[1]))
    out.append(dict(strands=strands, total=len(circles), strongest=[[s, c] for s, c in circles[:50]]))
print(json.dumps(out, separators=(",", ":")).replace("},{\"strands", "},\n{\"strands"))
