import { test } from 'node:test';
import { createMemoryRoundStore } from '@lerend/core/round';
import { roundStoreSuite } from '../../suites/round-store-suite.js';

roundStoreSuite({ test, createStore: () => createMemoryRoundStore() });
